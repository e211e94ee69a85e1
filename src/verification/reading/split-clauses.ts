// Cuts a sentence into clauses: the reach of a "not", a "could" and a subject.
import type { Token } from '../../retrieval/words/tokenize.ts'
import type { PartOfSpeech, Word } from '../words/word.ts'

type Tagged = Token & { readonly pos: PartOfSpeech }

const OPENERS =
  /^(?:that|who|which|whom|whose|because|while|although|though|after|before|when|if|unless|since|until|whether|where|whereas|but|despite|as)$/

/** "That year" opens nothing. */
const TIME = /^(?:year|month|week|day|night|morning|evening|time|season|summer|winter|spring|autumn)$/

/** Words looked at after "and" for a verb of its own. */
const VERB_REACH = 6

/** Words before "and" among which "between" is looked for. */
const ENDS_REACH = 5

const TITLE = /^(?:mr|mrs|ms|dr|st|gen|lt|col|sgt|capt|sen|rep|gov|prof|rev|no|vs|jr|sr|\p{L})$/u

/**
 * For each word its sentence and its clause, both from 0 and both counted over the whole text. A clause that a
 * parenthesis between commas interrupts ("Lind, the mayor, said …") goes on under its first number.
 */
export function splitClauses(
  text: string,
  words: readonly Tagged[],
): readonly Pick<Word, 'clause' | 'sentence'>[] {
  const places: Pick<Word, 'clause' | 'sentence'>[] = []
  let [clause, last, sentence] = [0, 0, 0]
  /** A clause that still waits for its verb. */
  let waiting: number | undefined
  for (const [i, word] of words.entries()) {
    const boundary = boundaryBefore(text, words, i)
    if (boundary === 'sentence') {
      sentence += 1
      waiting = undefined
    }
    if (boundary === 'resumption' && waiting !== undefined) clause = waiting
    else if (boundary) {
      last += 1
      clause = last
    }
    if (waiting === undefined && opensClause(words, i, places, clause)) waiting = clause
    if (isVerb(word) && waiting === clause) waiting = undefined
    places.push({ clause, sentence })
  }
  return places
}

/** A resumption takes up a clause that is still without its verb, if there is one. */
function boundaryBefore(
  text: string,
  words: readonly Tagged[],
  i: number,
): 'sentence' | 'clause' | 'resumption' | undefined {
  if (i === 0) return undefined
  const gap = text.slice(words[i - 1]?.end ?? 0, words[i]?.start)
  if (endsSentence(gap, words[i - 1], words[i] as Tagged)) return 'sentence'
  if (!isBoundary(gap, words, i)) return undefined
  const resumes = /[,)—–-]/.test(gap) && startsWithVerb(words, i) && !isParticiple(text, words, i)
  return resumes ? 'resumption' : 'clause'
}

function opensClause(
  words: readonly Tagged[],
  i: number,
  places: readonly { readonly clause: number }[],
  clause: number,
): boolean {
  const isFirst = places.at(-1)?.clause !== clause && !places.some((place) => place.clause === clause)
  const { word, pos } = words[i] as Tagged
  if (!isFirst || OPENERS.test(word)) return false
  return (
    pos === 'name' ||
    pos === 'noun' ||
    pos === 'adjective' ||
    pos === 'number' ||
    /^(?:the|a|an|his|her|their|its|our|two|both|all|some|many|most)$/.test(word)
  )
}

function endsSentence(gap: string, before: Tagged | undefined, after: Tagged): boolean {
  if (!/[.!?…]["”’)\]]*\s/.test(gap) || !/^[\p{Lu}\d]/u.test(after.text)) return false
  return !TITLE.test(before?.word ?? '')
}

function isBoundary(gap: string, words: readonly Tagged[], i: number): boolean {
  if (/[,;:()[\]"“”—–]|\s-\s/.test(gap)) return true
  const { word } = words[i] as Tagged
  if (OPENERS.test(word)) return !(word === 'that' && TIME.test(words[i + 1]?.word ?? ''))
  if (!/^(?:and|or)$/.test(word) || joinsEnds(words, i)) return false
  return startsWithVerb(words, i + 1) || hasVerbOfItsOwn(words, i + 1)
}

/** "Between Kalvia and Resna": no verb behind it is of what stands behind "and" alone. */
function joinsEnds(words: readonly Tagged[], i: number): boolean {
  const before = words.slice(Math.max(0, i - ENDS_REACH), i)
  const between = before.findLastIndex(({ word }) => word === 'between')
  return between >= 0 && !before.slice(between).some(isVerb)
}

function startsWithVerb(words: readonly Tagged[], i: number): boolean {
  const first = words
    .slice(i, i + 3)
    .find(({ pos, word }) => pos !== 'adverb' && !/^(?:not|and|or|then)$/.test(word))
  return first !== undefined && isVerb(first)
}

/** "The deal, announced on Thursday, still needs …": the verb of the clause is yet to come. */
function isParticiple(text: string, words: readonly Tagged[], i: number): boolean {
  const [first, next] = [words[i], words[i + 1]]
  if (first?.pos !== 'verb' || !/^(?:by|on|in|at|for|with|from|to|of|as)$/.test(next?.word ?? ''))
    return false
  for (let j = i + 1; j < words.length; j++) {
    const gap = text.slice(words[j - 1]?.end, words[j]?.start)
    if (/[.!?;]\s/.test(gap)) return false
    if (/,/.test(gap) && startsWithVerb(words, j)) return true
  }
  return false
}

function hasVerbOfItsOwn(words: readonly Tagged[], i: number): boolean {
  const next = words.slice(i, i + VERB_REACH)
  const stop = next.findIndex(({ word }) => OPENERS.test(word) || /^(?:and|or|to)$/.test(word))
  return (stop < 0 ? next : next.slice(0, stop)).some(isVerb)
}

function isVerb({ pos }: Tagged): boolean {
  return pos === 'verb' || pos === 'auxiliary'
}
