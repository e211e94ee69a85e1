// Spans of one list: "Ann Reed, Jo Vale and Ed Fenn", "three men and two women".
import type { AnswerSpan } from './answer-span.ts'

const COMMA = /^, $/
/** "three men and two women": what is counted may stand before the "and". */
const AND = /^(?:,? | \p{Ll}+ )(?:and|as well as|&) $/u

/** So many joined by commas alone are a list too; two are more often a name and what it is. */
const LIST = 3

/** In order, each span in one group; spans that nothing joins are groups of their own. */
export function joinedSpans(spans: readonly AnswerSpan[], text: string): readonly (readonly AnswerSpan[])[] {
  const runs: { readonly spans: AnswerSpan[]; hasAnd: boolean }[] = []
  for (const span of spans) {
    const run = runs.at(-1)
    const between = text.slice(run?.spans.at(-1)?.end ?? 0, span.start)
    if (run && (COMMA.test(between) || AND.test(between))) {
      run.spans.push(span)
      run.hasAnd ||= AND.test(between)
    } else runs.push({ spans: [span], hasAnd: false })
  }
  return runs.flatMap((run) =>
    run.hasAnd || run.spans.length >= LIST ? [run.spans] : run.spans.map((span) => [span]),
  )
}
