// From replies to figures: what was answered, what was abstained from, and whether that was right.

import { holdsAnswer } from '../holds-answer.ts'
import type { OwnOutcome } from '../outcome.ts'
import { postedText } from '../posted-text.ts'
import { withoutUndefined } from '../sets/without-undefined.ts'
import { auroc } from './auroc.ts'
import { contentFigures } from './content-figures.ts'
import type { ReplyFigures, TypeFigures } from './figures.ts'
import { mean } from './mean.ts'

export function replyFigures(outcomes: readonly OwnOutcome[]): ReplyFigures {
  const answerable = outcomes.filter(({ question }) => question.isAnswerable)
  const unanswerable = outcomes.filter(({ question }) => !question.isAnswerable)
  const [answered, wronglyAnswered] = [shareAnswered(answerable), shareAnswered(unanswerable)]
  const known = outcomes.filter(({ wanted }) => wanted.passages.size > 0)
  const posted = known.map(({ reply, question }) =>
    holdsAnswer(postedText(reply), question.answers) ? 1 : 0,
  )
  return withoutUndefined({
    auroc: auroc(confidences(answerable), confidences(unanswerable)),
    balancedAccuracy:
      answered === undefined || wronglyAnswered === undefined
        ? undefined
        : (answered + 1 - wronglyAnswered) / 2,
    answerPosted: mean(posted),
    ...contentFigures(outcomes),
    byType: byType(outcomes, answerable),
  })
}

function byType(outcomes: readonly OwnOutcome[], answerable: readonly OwnOutcome[]): readonly TypeFigures[] {
  const types = Map.groupBy(outcomes, ({ question }) => question.type)
  return Array.from(types, ([type, some]) => {
    const isAnswerable = some.some(({ question }) => question.isAnswerable)
    return withoutUndefined({
      type,
      isAnswerable,
      questions: some.length,
      answered: shareAnswered(some) ?? 0,
      auroc: isAnswerable ? undefined : auroc(confidences(answerable), confidences(some)),
    })
  })
}

function shareAnswered(outcomes: readonly OwnOutcome[]): number | undefined {
  return mean(outcomes.map(({ reply }) => (reply.kind === 'answer' ? 1 : 0)))
}

function confidences(outcomes: readonly OwnOutcome[]): readonly number[] {
  return outcomes.map(({ confidence }) => confidence)
}
