// Who stands before a verb, and in whose phrases what.
import type { Word } from '../../words/word.ts'
import { isNominal } from './is-nominal.ts'
import { leadsPhrase } from './leads-phrase.ts'

/** Before a statement they are no prepositions: "after Resna had shut it". */
const CONJUNCTION = /^(?:after|before|since|until|as|than)$/

/** The nouns and names that the verb may be told of, and those in their phrases: "shares in Norvik". */
export function subjectsOf(before: readonly Word[]) {
  const heads: Word[] = []
  const attached: Word[] = []
  const isOpened = CONJUNCTION.test(before[0]?.word ?? '')
  let into = heads
  for (const [i, word] of before.entries()) {
    const opens = opensPhrase(before, i)
    const leads = leadsPhrase(before, i) && !(i === 0 && isOpened)
    if (leads) into = attached
    else if (opens) {
      // "After the vote the party …": it was a preposition.
      if (isOpened && into === heads) attached.push(...heads.splice(0))
      into = heads
    }
    if (isNominal(word)) into.push(word)
  }
  return { heads, attached }
}

/** "On Friday a dealer": an article or a number right after a noun begins another phrase. */
function opensPhrase(words: readonly Word[], i: number): boolean {
  const [last, word] = [words[i - 1], words[i]]
  if (last && word && last.clause !== word.clause) return true
  const isEnd = last?.pos === 'noun' || last?.pos === 'name'
  return isEnd && (word?.pos === 'number' || /^(?:an?|the|his|her|its|their)$/.test(word?.word ?? ''))
}
