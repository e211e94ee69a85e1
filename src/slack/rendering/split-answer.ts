// Divides an answer that is too long for one message among several.
import type { AnswerSentence, Conflict } from '../../answering/reply.ts'

/** Some of an answer's sentences, and some of its reports that differ, in their order. */
export interface AnswerPart {
  readonly sentences: readonly AnswerSentence[]
  readonly conflicts: readonly Conflict[]
}

export interface SplitAnswerOptions {
  /** Parts at most: what is too much for the last of them is in it all the same. */
  readonly max: number
  /** Judges a part; where it refuses one it must refuse every longer one. */
  readonly fits: (part: AnswerPart, place: { readonly isLast: boolean }) => boolean
}

/** What is never divided: a sentence with its citations, one of several reports. */
type Unit =
  | { readonly kind: 'sentence'; readonly sentence: AnswerSentence }
  | { readonly kind: 'report'; readonly conflict: Conflict; readonly report: Conflict['reports'][number] }

/** At least one part; none is empty unless the answer is. */
export function splitAnswer(whole: AnswerPart, { max, fits }: SplitAnswerOptions): readonly AnswerPart[] {
  const parts: AnswerPart[] = []
  let rest = unitsOf(whole)
  while (parts.length < max - 1 && !fits(partOf(rest), { isLast: true })) {
    const fitting =
      rest.findLastIndex((_, index) => fits(partOf(rest.slice(0, index + 1)), { isLast: false })) + 1
    // What comes under the last part needs room: something is left for it.
    const count = Math.min(fitting, rest.length - 1)
    if (count === 0) break
    parts.push(partOf(rest.slice(0, count)))
    rest = rest.slice(count)
  }
  return [...parts, partOf(rest)]
}

function unitsOf({ sentences, conflicts }: AnswerPart): readonly Unit[] {
  return [
    ...sentences.map((sentence) => ({ kind: 'sentence' as const, sentence })),
    ...conflicts.flatMap((conflict) =>
      conflict.reports.map((report) => ({ kind: 'report' as const, conflict, report })),
    ),
  ]
}

function partOf(units: readonly Unit[]): AnswerPart {
  const reports = units.filter((unit) => unit.kind === 'report')
  const byConflict = Map.groupBy(reports, ({ conflict }) => conflict)
  return {
    sentences: units.flatMap((unit) => (unit.kind === 'sentence' ? [unit.sentence] : [])),
    conflicts: Array.from(byConflict, ([conflict, some]) => ({
      ...conflict,
      reports: some.map(({ report }) => report),
    })),
  }
}
