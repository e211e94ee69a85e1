// "Vaart bought the ships from Norr" rests on "Norr sold the ships to Vaart".
import type { AlignedWord, Match } from './align-words.ts'
import type { EvidenceSentence } from './evidence-sentence.ts'
import type { Frame } from './reading/frames/frame.ts'
import { readFrames } from './reading/frames/read-frames.ts'
import { areConverse } from './words/converses.ts'
import type { Word } from './words/word.ts'

/**
 * The aligned words, in which a verb that nothing holds rests on its converse where the parties are turned round as
 * well: who does it here has it done to him there, and what it is done to is the same.
 */
export function alignConverses(
  words: readonly Word[],
  evidence: readonly EvidenceSentence[],
  aligned: readonly AlignedWord[],
): readonly AlignedWord[] {
  const bare = new Set(aligned.filter(({ matches }) => matches.length === 0).map(({ word }) => word))
  const said = readFrames(words).filter(({ verb, isPassive }) => bare.has(verb) && !isPassive)
  if (said.length === 0) return aligned
  const held = evidence.flatMap((sentence) =>
    readFrames(sentence.words)
      .filter(({ isPassive }) => !isPassive)
      .map((frame) => ({ frame, sentence })),
  )
  const found = new Map(
    said.flatMap((frame): readonly (readonly [Word, Match])[] => {
      const converse = held.find(
        (one) =>
          areConverse(frame.verb.lemma, one.frame.verb.lemma) &&
          isTurnedRound(frame, one.frame, { sentence: one.sentence, aligned }),
      )
      return converse
        ? [[frame.verb, { sentence: converse.sentence, word: converse.frame.verb, likeness: 0.8 }]]
        : []
    }),
  )
  return aligned.map((one) => {
    const match = found.get(one.word)
    return match ? { ...one, matches: [match], best: match } : one
  })
}

interface Turning {
  readonly sentence: EvidenceSentence
  readonly aligned: readonly AlignedWord[]
}

function isTurnedRound(said: Frame, held: Frame, { sentence, aligned }: Turning): boolean {
  const isAmong = (word: Word, those: readonly Word[]) =>
    aligned.some(
      (one) =>
        one.word === word &&
        one.matches.some((match) => match.sentence === sentence && those.includes(match.word)),
    )
  const parties = [...held.others, ...held.targets].filter(({ pos }) => pos === 'name')
  const isParty = (word: Word) => isAmong(word, parties) && !isAmong(word, held.doers)
  const things = said.targets.filter((word) => !isAmong(word, held.doers))
  return (
    said.doers.length > 0 &&
    said.doers.every(isParty) &&
    (things.length === 0 || things.some((word) => isAmong(word, held.targets)))
  )
}
