// Where the evidence says "she", "it" or "the company" for what a sentence names.
import type { EvidenceSentence } from '../evidence-sentence.ts'
import { isAntecedent, isMeantBy } from '../is-understood.ts'
import type { Word } from '../words/word.ts'
import type { Atom } from './read-atoms.ts'

export interface Pointer extends Pick<Atom, 'text' | 'start' | 'end' | 'words' | 'index'> {
  /** Its index lies between those of the atoms around it. */
  readonly isPointer: true
}

const PRONOUN = /^(?:it|its|he|she|they|him|her|his|them|their|those|this)$/

const GROUP =
  /^(?:company|firm|group|bank|maker|operator|airline|agency|party|government|ministry|council|court|club|team|union|museum|school|university|hospital|study|trial)$/

const SPEECH =
  /^(?:say|said|says|tell|told|add|added|warn|warned|announce|announced|claim|claimed|alleged|promised|denied)$/

/** The places of a sentence at which a noun or name may be meant. */
export function readPointers(sentence: EvidenceSentence, atoms: readonly Atom[]): readonly Pointer[] {
  return sentence.words
    .filter(
      ({ word, index }) => PRONOUN.test(word) || (GROUP.test(word) && isDefinite(sentence.words[index - 1])),
    )
    .map((one) => {
      const next = atoms.find(({ start }) => start >= one.start)?.index ?? atoms.length
      return {
        text: one.text,
        start: one.start,
        end: one.end,
        words: [one],
        index: next - 0.5,
        isPointer: true,
      }
    })
}

/** Whether a noun or name of a sentence is what the evidence points to there. */
export function pointsTo(
  { words: [pointer] }: Pointer,
  { words: [meant], days, quantity }: Atom,
  sentence: EvidenceSentence,
): boolean {
  if (days || quantity || !isNominal(meant)) return false
  if (/^the[yims]/.test(pointer.word) && !/(?:s|people|children|men)$/.test(meant.word)) return false
  if (GROUP.test(pointer.word))
    return (
      meant.pos === 'name' &&
      sentence.words.every(({ stem }) => stem !== meant.stem) &&
      isMeantBy(meant, sentence)
    )
  const inside = sentence.words.filter(
    (one) => isNominal(one) && one.index < pointer.index && one.clause !== pointer.clause,
  )
  return inside.length > 0 ? insideMeans(pointer, meant, inside, sentence) : isAntecedent(meant, sentence)
}

function isDefinite(before: Word | undefined): boolean {
  return /^(?:the|this|that)$/.test(before?.word ?? '')
}

/** Behind "said" the one who said it; else whatever was named before. */
function insideMeans(
  pointer: Word,
  { stem }: Word,
  inside: readonly Word[],
  { words }: EvidenceSentence,
): boolean {
  const speech = words.findLast(({ index, word }) => index < pointer.index && SPEECH.test(word))
  const isSaid = speech && words.slice(speech.index + 1, pointer.index).every(({ pos }) => pos !== 'verb')
  if (!isSaid) return inside.some((one) => one.stem === stem)
  const first = inside.findLast(({ index, clause }) => index < speech.index && clause === speech.clause)
  return inside.some(
    (one) => one.stem === stem && (!first || one.clause === first.clause) && one.index < speech.index,
  )
}

function isNominal({ pos, isContent }: Word): boolean {
  return isContent && (pos === 'noun' || pos === 'name')
}
