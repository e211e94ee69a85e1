// Names and other meaning words of a sentence that nothing in its evidence holds.
import type { AlignedWord } from '../align-words.ts'
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'
import { isUnderstood } from '../is-understood.ts'
import { readDays } from '../reading/read-days.ts'
import { readQuantities } from '../reading/read-quantities.ts'
import { isKnownAs } from '../words/is-known-as.ts'
import type { Word } from '../words/word.ts'
import { isOpposite } from '../words/word-net.ts'

/** Words that a retelling adds without saying anything. */
const GLUE =
  /^(?:say|said|tell|told|accord|according|report|article|news|place|happen|occur|be|become|have|total|number|amount|thing|also|however|meanwhile|include|including|involve|regard|concern)$/

/** "Told to sign" and "told for" order and ask. */
function isGlue({ lemma, index }: Word, words: readonly Word[]): boolean {
  const [before, next] = [words[index - 1]?.word ?? '', words[index + 1]?.word ?? '']
  if (lemma === 'tell' && (/^(?:been|was|were|be)$/.test(before) || /^(?:to|for|whether)$/.test(next)))
    return false
  return GLUE.test(lemma)
}

/** What a word of grammar in the evidence says: "anyone born …" are people, what "remains" is still so. */
const STANDS_FOR: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:people|persons?)$/,
    /\b(?:any(?:one|body)|no(?:body| one)|every(?:one|body)|some(?:one|body)|those)\b/i,
  ],
  [/^nobody$/, /\bno one\b/i],
  [/^aged$/, /year-old/i],
  [/^still$/, /\b(?:remain|stay|continu|persist)/i],
]

/** A fault for the first word that is held nowhere; numbers and dates have rules of their own. */
export function findUncovered(claim: Claim): Finding | undefined {
  for (const aligned of uncoveredWords(claim)) {
    const { word } = aligned
    const isName = /^\p{Lu}/u.test(word.text) && (word.index > 0 || word.pos === 'name')
    const opposite = claim.evidence.flatMap(({ words }) => words).find((held) => isOpposite(word, held))
    if (opposite)
      return { fault: 'comparison', reason: `“${word.text}” is “${opposite.text}” in the evidence` }
    return { fault: isName ? 'name' : 'uncovered', reason: `“${word.text}” stands in no evidence` }
  }
  return findEmptySentence(claim)
}

/** "It was too much.": words of grammar alone can say a thing, and rest on nothing. */
function findEmptySentence({ words, aligned }: Claim): Finding | undefined {
  const resting = new Set(aligned.map(({ word }) => word.sentence))
  const empty = words.find(({ sentence }) => !resting.has(sentence))
  return empty && { fault: 'uncovered', reason: `the sentence from “${empty.text}” on rests on nothing` }
}

export function uncoveredWords(claim: Claim): readonly AlignedWord[] {
  const { card } = claim.evidence[0] as Claim['evidence'][number]
  const days = readDays(claim.text, card.publishedAt)
  const measured = [...days, ...readQuantities(claim.text, days)]
  return claim.aligned.filter(({ word, matches }) => {
    if (matches.length > 0 || isGlue(word, claim.words)) return false
    if (measured.some(({ start, end }) => start < word.end && word.start < end)) return false
    if (
      STANDS_FOR.some(
        ([own, held]) => own.test(word.word) && claim.evidence.some(({ text }) => held.test(text)),
      )
    )
      return false
    return !isKnownAs(word, claim) && !isUnderstood(word, claim)
  })
}
