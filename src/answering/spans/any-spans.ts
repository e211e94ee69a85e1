// Whatever two tellings of one thing may differ in.
import type { AskedWords } from '../composing/asked-words.ts'
import type { AnswerSpan } from './answer-span.ts'
import { measured } from './measured.ts'
import { type NamedSentence, namesIn } from './names-in.ts'
import { numberSpans } from './number-spans.ts'
import { pointsOfTime } from './time-spans.ts'

/** Names, figures and days: what two tellings of one thing may differ in, whatever the question asks for. */
export function anySpans(sentence: NamedSentence, asked: AskedWords): readonly AnswerSpan[] {
  const { text } = sentence
  const figures = numberSpans(text).filter(({ sort }) => sort !== 'year')
  const all = [...namesIn(sentence, asked), ...pointsOfTime(text), ...figures.map(measured)]
  return all.filter(({ value }) => value !== '' && !asked.all.has(value))
}
