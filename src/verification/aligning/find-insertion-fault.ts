// Whether each word of a sentence rests on one of its evidence, or is one that says nothing of its own.
import type { Finding } from '../finding.ts'
import { areConverse } from '../words/converses.ts'
import type { Laid, Layout, Place } from './lay-out.ts'
import { turnedFrames } from './turned-frames.ts'

/** Words that nothing in the evidence is like are another rule's (`findUncovered`). */
export function findInsertionFault(layout: Layout): Finding | undefined {
  const found = layout.laid.find((one, i) => !one.place && !isLicensed(one, i, layout))
  return found && { fault: 'uncovered', reason: `“${found.atom.text}” stands so in no evidence` }
}

function isLicensed({ atom }: Laid, i: number, layout: Layout): boolean {
  const { claim, laid } = layout
  const [word] = atom.words
  if (word.isContent && !atom.quantity && !atom.days) {
    const matches = claim.aligned.find((one) => one.word === word)?.matches ?? []
    return matches.every((match) => areConverse(match.word.lemma, word.lemma))
  }
  const [before, behind] = [laid[i - 1]?.place, laid[i + 1]?.place]
  if (/^(?:by|from|to)$/.test(word.word))
    return turnedFrames(layout).some(({ verb }) => verb.index < word.index && isOfVerb(word.word, verb.lemma))
  if (word.word === 'of') return before !== undefined && behind !== undefined
  return /^(?:and|while|but)$/.test(word.word) && isJoint(before, behind)
}

/** One buys from somebody, and sells to somebody. */
function isOfVerb(preposition: string, lemma: string): boolean {
  const isTaken = /^(?:buy|purchase|acquire|borrow|receive|get|rent|lease|hire)$/.test(lemma)
  return preposition === 'by' || (preposition === 'from') === isTaken
}

/** Between two sentences, or where a semicolon joins them. */
function isJoint(left: Place | undefined, right: Place | undefined): boolean {
  if (!left || !right) return false
  const { sentence } = left
  return sentence !== right.sentence || sentence.text.slice(left.atom.end, right.atom.start).includes(';')
}
