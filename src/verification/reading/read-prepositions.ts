// Prepositions with what stands on either side: "[lent] to [Talia]".
import type { Word } from '../words/word.ts'

export interface Preposition {
  /** In lower case; of "out of" both words. */
  readonly name: string
  readonly word: Word
  /** The meaning word right before it, adverbs aside. */
  readonly governor?: Word
  /** The words of the phrase behind it, at least one, nouns and all; of "to be" the verb. */
  readonly phrase: readonly [Word, ...Word[]]
}

const PREPOSITION =
  /^(?:of|to|in|at|on|from|with|without|for|over|against|into|onto|near|under|during|through|about|across|between|among|inside|outside|by|towards?|behind|beyond|around|within|via|upon|throughout)$/

const INSIDE_PHRASE =
  /^(?:the|an?|its|his|her|their|our|this|that|these|those|some|all|each|every|both|no|any|nearly|almost|just|roughly|exactly|some|about|around)$/

export function readPrepositions(words: readonly Word[]): readonly Preposition[] {
  return words.flatMap((word) => {
    if (!PREPOSITION.test(word.word) || isFirstOf(word, words) || isBound(word, words)) return []
    const phrase = phraseBehind(word, words)
    const isOut = word.word === 'of' && words[word.index - 1]?.word === 'out'
    const governor = words
      .slice(0, word.index)
      .findLast(({ sentence, pos, isContent }) => sentence === word.sentence && isContent && pos !== 'adverb')
    const [first, ...rest] = phrase
    if (!first) return []
    return [
      {
        name: isOut ? 'out of' : word.word,
        word,
        phrase: [first, ...rest] as const,
        ...(governor ? { governor } : {}),
      },
    ]
  })
}

/** "Out of", "as of": the second one counts; "over the", "in favour of" do not. */
function isFirstOf({ index, word }: Word, words: readonly Word[]): boolean {
  return /^(?:of|into)$/.test(words[index + 1]?.word ?? '') && /^(?:out|inside|outside)$/.test(word)
}

/** "To about 200 people". */
function isBound({ index, word }: Word, words: readonly Word[]): boolean {
  return /^(?:about|around)$/.test(word) && words[index + 1]?.pos === 'number'
}

/** Up to the first word that belongs to no noun phrase, or is of another sentence. */
function phraseBehind(lead: Word, words: readonly Word[]): readonly Word[] {
  const behind = words.slice(lead.index + 1).filter(({ sentence }) => sentence === lead.sentence)
  const first = behind[0]
  if (first && /^(?:be|have)$/.test(first.word))
    return behind.slice(1, 3).filter(({ isContent }) => isContent)
  if (first?.pos === 'verb' && first.word === first.lemma) return [first]
  const end = behind.findIndex((word, i) => !isInside(word, behind[i - 1]))
  return (end < 0 ? behind : behind.slice(0, end)).filter(({ isContent }) => isContent)
}

function isInside(word: Word, before: Word | undefined): boolean {
  const isDeterminer = INSIDE_PHRASE.test(word.word)
  if (isDeterminer) return before === undefined || INSIDE_PHRASE.test(before.word)
  if (before && word.clause !== before.clause) return false
  if (/^(?:adjective|noun|name|number)$/.test(word.pos)) return true
  return (
    word.pos === 'verb' &&
    /(?:ed|ing)$/.test(word.word) &&
    (before === undefined || INSIDE_PHRASE.test(before.word))
  )
}
