// Figures in one spelling, so that "six" and "6", "$12.6 million" and "$12,600,000" are alike.
import { numberSpans } from '../../answering/spans/number-spans.ts'

/** The text with each figure as its value in digits, with `$` for any money and `%` for any share. */
export function withPlainFigures(text: string): string {
  let [plain, done] = ['', 0]
  for (const { start, end, value, sort } of numberSpans(text)) {
    const figure = `${sort === 'money' ? '$' : ''}${value}${sort === 'share' ? '%' : ''}`
    plain += text.slice(done, start) + figure
    done = end
  }
  return plain + text.slice(done)
}
