// Which of several figures rounds one that is given exactly: questions ask "approximately how many".
import type { AnswerSentence } from '../../answering/reply.ts'
import { type NumberSpan, numberSpans } from '../../answering/spans/number-spans.ts'

/** The choice that is the figure set bold, rounded; undefined where a choice is more than a figure, or none rounds it. */
export function roundedFigure(
  choices: readonly string[],
  sentence: AnswerSentence | undefined,
): string | undefined {
  const figures = choices.map((choice) => ({ choice, figure: onlyFigure(choice) }))
  if (!sentence || figures.some(({ figure }) => figure === undefined)) return undefined
  const { text, emphasis = [] } = sentence
  const bold = emphasis.flatMap(({ start, end }) => numberSpans(text.slice(start, end)))
  return figures.find(({ figure }) => figure && bold.some((given) => isRounded(given, figure)))?.choice
}

function onlyFigure(choice: string): NumberSpan | undefined {
  const [figure, ...others] = numberSpans(choice)
  const around = figure && choice.slice(0, figure.start) + choice.slice(figure.end)
  return others.length === 0 && around !== undefined && !/[\p{L}\d]/u.test(around) ? figure : undefined
}

/** To as many digits as the choice has, two at least: 1,648 is about 1,600, and not about 2,000. */
function isRounded(given: NumberSpan, choice: NumberSpan): boolean {
  const digits = choice.value.replace(/^0+|\D|0+$/g, '').length
  const [exact, rounded] = [Number(given.value), Number(choice.value)]
  return given.sort === choice.sort && exact > 0 && Number(exact.toPrecision(Math.max(2, digits))) === rounded
}
