// Figures and days that sentences give for the same question, however differently the sentences are worded.
import { isEnough } from '../composing/enough-evidence.ts'
import type { RankedSentence } from '../composing/rank-sentences.ts'
import type { AnswerType } from '../read-answer-type.ts'
import type { Told } from './find-conflict.ts'

const FIGURES: ReadonlySet<AnswerType['kind']> = new Set(['count', 'money', 'amount', 'time', 'duration'])

/** How nearly as much of the question a rival has to hold, in the sentence itself and near its figure. */
const NEARLY = 0.75

/** Another word for what happened ("crashed", "collided") costs a rival that much of it. */
const TOLD_NEARLY = 0.6

/** A day that only the article's own date tells ("Monday") is not compared. */
const COMPARABLE = /\d/

/**
 * The figure of the best sentence, where it would answer alone (`isEnough`), and of those that answer nearly as fully
 * and count the same thing; empty for questions that ask no figure.
 */
export function rivalFigures(looked: readonly RankedSentence[], type: AnswerType): readonly Told[] {
  if (!FIGURES.has(type.kind)) return []
  const told = looked.flatMap((sentence) => {
    const value = sentence.nearest
    return value && COMPARABLE.test(value.value) ? [{ sentence, value }] : []
  })
  const [best] = told
  if (!best || !isEnough(best.sentence, type)) return []
  return told.filter(
    ({ sentence, value }) =>
      value.measure === best.value.measure &&
      sentence.nearness >= best.sentence.nearness * NEARLY &&
      sentence.coverage.told >= best.sentence.coverage.told * TOLD_NEARLY &&
      sentence.coverage.names >= best.sentence.coverage.names * NEARLY,
  )
}
