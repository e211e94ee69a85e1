// "Castleton were beaten by Rovers" for "Rovers beat Castleton", "Norr sold it to Vaart" for "Vaart bought it from Norr".
import type { Word } from '../../words/word.ts'
import { turnedFrames } from '../turned-frames.ts'
import type { Move } from './moves-of.ts'

export function isVoiceTurned({ layout, before, behind }: Move): boolean {
  const edges = [...(before.at(-1)?.atom.words ?? []), ...(behind[0]?.atom.words ?? [])]
  return turnedFrames(layout).some(({ verb, doers, targets, others, attached }) => {
    const parties = others.filter(({ index }) =>
      isParty(layout.claim.words.slice(Math.max(0, index - 2), index)),
    )
    const parts = [verb, ...doers, ...targets, ...parties, ...attached]
    return edges.some((word) => parts.includes(word) || word.word === 'by')
  })
}

function isParty(before: readonly Word[]): boolean {
  return before.some(({ word }) => /^(?:from|to|by)$/.test(word))
}
