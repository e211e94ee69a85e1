// What the replies say, measured against what a set knows of right and wrong.
import type { Reply } from '../../answering/reply.ts'
import { holdsAnswer } from '../holds-answer.ts'
import type { OwnOutcome } from '../outcome.ts'
import { postedSentences, postedText } from '../posted-text.ts'
import { withoutUndefined } from '../sets/without-undefined.ts'
import { chooseByPosted } from './choose-by-posted.ts'
import type { ReplyFigures } from './figures.ts'
import { mean } from './mean.ts'
import { supportedSentences } from './supported-sentences.ts'

type ContentFigures = Pick<
  ReplyFigures,
  'answerHeld' | 'choiceRight' | 'supportQuoted' | 'falseAlone' | 'conflictsShown' | 'valuesBeside'
>

/** Each absent where the set has nothing to measure it by. */
export function contentFigures(outcomes: readonly OwnOutcome[]): ContentFigures {
  const answerable = outcomes.filter(({ question }) => question.isAnswerable)
  const withAnswer = answerable.filter(({ question }) => question.answers.length > 0)
  const withChoices = answerable.filter(({ question }) => question.choices.length > 0)
  const contested = answerable.filter(({ question }) => question.wrongAnswers.length > 0)
  const answered = contested.filter(({ reply }) => reply.kind === 'answer')
  return withoutUndefined({
    answerHeld: shareOf(withAnswer, ({ question, reply }) =>
      holdsAnswer(postedText(reply), question.answers),
    ),
    choiceRight: shareOf(withChoices, ({ question, reply }) => {
      const { text, choices } = question
      const chosen = chooseByPosted({ question: text, choices, posted: postedSentences(reply) })
      return chosen !== undefined && question.answers.includes(chosen)
    }),
    supportQuoted: supportQuoted(answerable),
    falseAlone: shareOf(answered, ({ question, reply }) => {
      const text = postedText(reply)
      return holdsAnswer(text, question.wrongAnswers) && !holdsAnswer(text, question.answers)
    }),
    conflictsShown: shareOf(contested, ({ question, reply }) => {
      const text = reportedTexts(reply).join(' ')
      return holdsAnswer(text, question.wrongAnswers) && holdsAnswer(text, question.answers)
    }),
    valuesBeside: shareOf(contested, ({ question, reply }) =>
      tellApart(reportedTexts(reply), [...question.answers, ...question.wrongAnswers]),
    ),
  })
}

function shareOf(
  outcomes: readonly OwnOutcome[],
  holds: (outcome: OwnOutcome) => boolean,
): number | undefined {
  return mean(outcomes.map((outcome) => (holds(outcome) ? 1 : 0)))
}

function supportQuoted(outcomes: readonly OwnOutcome[]): number | undefined {
  const chosen = outcomes.reduce((sum, { question }) => sum + question.support.length, 0)
  const quoted = outcomes.reduce(
    (sum, { question, reply }) => sum + supportedSentences(question.support, postedSentences(reply)),
    0,
  )
  return chosen === 0 ? undefined : quoted / chosen
}

/** The reports that an answer shows side by side. */
function reportedTexts(reply: Reply): readonly string[] {
  const conflicts = reply.kind === 'answer' ? (reply.conflicts ?? []) : []
  return conflicts.flatMap(({ reports }) => reports.map(({ sentence }) => sentence.text))
}

/** Two texts of which each holds one of the values that the other does not: two spellings of one value are no two. */
function tellApart(texts: readonly string[], values: readonly string[]): boolean {
  const held = texts.map((text) => new Set(values.filter((value) => holdsAnswer(text, [value]))))
  return held.some((one, i) =>
    held.slice(i + 1).some((other) => !one.isSubsetOf(other) && !other.isSubsetOf(one)),
  )
}
