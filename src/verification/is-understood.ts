// Words that the evidence does not write but means: who "he" is, what "it" is, somebody's first name or title.
import type { Claim } from './claim.ts'
import type { EvidenceSentence } from './evidence-sentence.ts'
import { readAttributions } from './reading/read-attributions.ts'
import { readWords } from './reading/read-words.ts'
import type { Word } from './words/word.ts'

const POINTS_BACK =
  /\b(?:he|she|they|it|him|her|them|his|hers|their|theirs|its|this|that|these|those|there)\b/i

/** How far back a sentence points at most: over one that names nobody. */
const SENTENCES_BACK = 2

export function isUnderstood(word: Word, claim: Claim): boolean {
  return claim.evidence.some(
    (sentence) =>
      isAntecedent(word, sentence) ||
      (word.pos === 'name' && isMeantBy(word, sentence)) ||
      belongsToName(word, claim, sentence) ||
      belongsToNoun(word, claim, sentence),
  )
}

/** What the sentence before speaks of is what a pronoun points back to; the headline where nothing stands before. */
export function isAntecedent(word: Word, { text, before, card }: EvidenceSentence): boolean {
  if (!POINTS_BACK.test(text)) return false
  const isName = /^\p{Lu}/u.test(word.text) && word.pos === 'name'
  for (const earlier of before.length > 0 ? before.slice(0, SENTENCES_BACK) : [card.headline]) {
    const subjects = subjectsOf(readWords(earlier))
    const names = subjects.filter(({ pos }) => pos === 'name')
    if (isName && names.length === 0) continue
    return (isName ? lastRun(names) : subjects).some(({ stem }) => stem === word.stem)
  }
  return false
}

/** "The company said …" speaks of whom a sentence before it names. */
const DEFINITE =
  /\b(?:the|this|that|its) (?:company|firm|group|bank|maker|operator|airline|agency|party|government|ministry|council|court|club|team|union|museum|school|university|hospital|film|book|album|plan|law|bill|deal|ship|plane|vote|study|trial|report)\b/i

/** Whether such words of the sentence stand for the name. */
export function isMeantBy(word: Word, sentence: EvidenceSentence): boolean {
  if (!DEFINITE.test(sentence.text)) return false
  return isAntecedent(word, { ...sentence, text: 'it' }) || isSpeakerBefore(word, sentence)
}

/** "…, the water company, Valden Water, said." */
function isSpeakerBefore(word: Word, { before }: EvidenceSentence): boolean {
  const [earlier] = before
  if (earlier === undefined) return false
  const speakers = readAttributions(earlier, readWords(earlier)).flatMap((one) => one.speakers)
  return lastRun(speakers.filter(({ pos }) => pos === 'name')).some(({ stem }) => stem === word.stem)
}

/** Nouns and names before the first verb; whose they are, and what a phrase adds ("in Leeds"), are not spoken of. */
function subjectsOf(words: readonly Word[]): readonly Word[] {
  const verb = words.findIndex(({ pos }) => pos === 'verb' || pos === 'auxiliary')
  const before = words.slice(0, verb < 0 ? words.length : verb)
  const phrase = (word: Word) =>
    before.some(
      ({ word: other, clause, index }) =>
        clause === word.clause && index < word.index && PREPOSITION.test(other),
    )
  return before.filter((word) => word.isContent && !/['’]s?$/.test(word.text) && !phrase(word))
}

const PREPOSITION = /^(?:in|at|on|from|of|for|with|after|before|since|during|by|to|under|over|near)$/

/** "Opposition leader Ilona Varga": the name that is one. */
function lastRun(names: readonly Word[]): readonly Word[] {
  const last = names.at(-1)
  return names.filter(({ index }, i) => last && last.index - index === names.length - 1 - i)
}

/**
 * A first name or title before a name that the evidence holds ("Rosa" of "Lind"), where the article joins them so and
 * never joins that name with another.
 */
function belongsToName(
  word: Word,
  { words, aligned }: Claim,
  { articleText, words: held }: EvidenceSentence,
): boolean {
  const next = words[word.index + 1]
  const after = words[word.index + 2]
  for (const name of [next, after]) {
    if (name?.pos !== 'name' || !/^\p{Lu}/u.test(name.text)) continue
    if (!aligned.some((one) => one.word === name && one.matches.some((match) => held.includes(match.word))))
      continue
    const bare = name.text.replace(/['’]s$/, '')
    const before = new Set(
      Array.from(
        articleText.matchAll(
          new RegExp(`(\\p{L}[\\p{L}’'-]*)\\s+(?:\\p{Lu}[\\p{L}’'-]*\\s+)?${bare}\\b`, 'gu'),
        ),
        ([, one = '']) => one,
      ).filter((one) => /^\p{Lu}/u.test(one)),
    )
    const direct = new RegExp(`${word.text}\\s+(?:\\p{Lu}[\\p{L}’'-]*\\s+)?${bare}\\b`, 'iu').test(
      articleText,
    )
    const apposed = new RegExp(
      `${bare}, (?:the |a |an |its |their )?(?:\\p{L}+ ){0,2}${word.text}\\b`,
      'iu',
    ).test(articleText)
    const isFirstName = /^\p{Lu}/u.test(word.text)
    if ((direct && (!isFirstName || before.has(word.text))) || apposed) return true
  }
  return false
}

/** "Harbour" of "the bridge", where the article before it speaks of one bridge only, the harbour bridge. */
function belongsToNoun(
  word: Word,
  { words, aligned }: Claim,
  { words: held, before, card }: EvidenceSentence,
): boolean {
  const noun = words[word.index + 1]
  if (noun?.pos !== 'noun' || word.pos === 'verb') return false
  const match = aligned.find((one) => one.word === noun)?.matches.find((one) => held.includes(one.word))
  if (!match || held[match.word.index - 1]?.word !== 'the') return false
  const modifiers = [card.headline, ...before].flatMap((text) => {
    const some = readWords(text)
    return some
      .filter(({ stem, index }) => stem === noun.stem && some[index - 1]?.isContent)
      .map(({ index }) => some[index - 1]?.stem)
  })
  return modifiers.length > 0 && modifiers.every((stem) => stem === word.stem)
}
