// Which verbs of a sentence tell from the other end what the evidence tells: passive for active, lent for borrowed.
import { type Frame, readFrames } from '../reading/read-frames.ts'
import { areConverse } from '../words/converses.ts'
import type { Word } from '../words/word.ts'
import type { Layout } from './lay-out.ts'

/** Those with the same parties: who does it there does it here. A converse has been compared before (`alignConverses`). */
export function turnedFrames({ claim, laid, held }: Layout): readonly Frame[] {
  const places = new Map(
    laid.flatMap(({ atom, place }) => atom.words.map((word) => [word, place?.atom.words] as const)),
  )
  const frames = [...held.keys()].flatMap(({ words }) => readFrames(words))
  return readFrames(claim.words).filter((frame) =>
    frames.some((other) => {
      if (areConverse(frame.verb.lemma, other.verb.lemma)) return true
      return (
        (places.get(frame.verb)?.includes(other.verb) ?? false) &&
        frame.isPassive !== other.isPassive &&
        hasParties(frame, other, places)
      )
    }),
  )
}

function hasParties(
  frame: Frame,
  other: Frame,
  places: ReadonlyMap<Word, readonly Word[] | undefined>,
): boolean {
  const areAmong = (words: readonly Word[], those: readonly Word[]) =>
    words.every((word) => places.get(word)?.some((place) => those.includes(place)) ?? true)
  return (
    areAmong(frame.doers, [...other.doers, ...other.attached]) &&
    areAmong(frame.targets, [...other.targets, ...other.others, ...other.attached])
  )
}
