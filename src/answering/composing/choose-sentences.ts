// Which of the ranked sentences are posted: the best, and those that add to it.
import { type CandidateSentence, pointsBack } from './candidate-sentence.ts'
import { isRepetition } from './is-repetition.ts'
import type { RankedSentence } from './rank-sentences.ts'

const SENTENCES_MAX = 3

/**
 * In logits behind the best. A sentence further behind is less likely than one in twelve of it to hold the answer;
 * where the best holds a figure or day that was asked for, little is left to add.
 */
const FURTHER_BEHIND = 2.5
const FURTHER_BEHIND_EXACT = 1.5

/**
 * In logits: what standing in the passage of the best is worth to a further sentence. On CLAP NQ half of what people
 * chose to support an answer stands together; on RealTime QA it costs nothing.
 */
const SAME_PASSAGE = 1

/** Share of what the best tells of the event that a further sentence beside a figure has to tell as well. */
const TOLD_AS_WELL = 0.5

/** One to three, the best first, none telling what another tells; none where there is nothing to choose from. */
export function chooseSentences(ranked: readonly RankedSentence[]): readonly CandidateSentence[] {
  const [best, ...others] = ranked.filter((one) => one.fit > 0 && standsAlone(one.candidate))
  if (!best) return []
  const chosen = withAntecedent(best.candidate)
  const least = best.answer - (best.nearest?.measure ? FURTHER_BEHIND_EXACT : FURTHER_BEHIND)
  for (const { candidate } of furtherSentences(best, others, least)) {
    if (chosen.length >= SENTENCES_MAX) break
    const addition = withAntecedent(candidate).filter((one) => !chosen.some((other) => isSame(one, other)))
    const isNew = !chosen.some((other) => isRepetition(other.tokens, candidate.tokens))
    if (isNew && chosen.length + addition.length <= SENTENCES_MAX) chosen.push(...addition)
  }
  return chosen
}

function furtherSentences(
  best: RankedSentence,
  others: readonly RankedSentence[],
  least: number,
): readonly RankedSentence[] {
  const passageOf = ({ candidate }: RankedSentence) => candidate.evidence.passage.id
  return others
    .map((one) => ({ one, worth: one.answer + (passageOf(one) === passageOf(best) ? SAME_PASSAGE : 0) }))
    .filter(({ one, worth }) => worth >= least && addsTo(best, one))
    .sort((a, b) => b.worth - a.worth)
    .map(({ one }) => one)
}

/** Beside a figure or day that was asked for, only what tells of the same event. */
function addsTo(best: RankedSentence, { coverage }: RankedSentence): boolean {
  return best.nearest?.measure === undefined || coverage.told >= best.coverage.told * TOLD_AS_WELL
}

/** Or the sentence that it leans on is there to be taken along. */
function standsAlone({ text, before }: CandidateSentence): boolean {
  return !pointsBack(text) || before.length > 0
}

/**
 * "He added that …" comes with the sentence that says who he is, and that with the one before it where it points
 * back as well, as far as the same passage holds them.
 */
function withAntecedent(candidate: CandidateSentence): CandidateSentence[] {
  const [previous, earlier] = candidate.before
  if (!previous || !pointsBack(candidate.text)) return [candidate]
  return earlier && pointsBack(previous.text) ? [earlier, previous, candidate] : [previous, candidate]
}

function isSame(a: CandidateSentence, b: CandidateSentence): boolean {
  return a.evidence.card.id === b.evidence.card.id && a.start === b.start
}
