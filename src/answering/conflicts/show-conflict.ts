// The reports that differ, verified like every sentence that is posted.
import type { Evidence } from '../../retrieval/retrieve.ts'
import type { CiteVerified } from '../citing/cite-verified.ts'
import { markUp } from '../citing/mark-up.ts'
import { askingClause } from '../composing/asking-clause.ts'
import { type Composition, quoteKey } from '../composing/composition.ts'
import type { AnswerSentence, Conflict } from '../reply.ts'

export interface ShowConflictOptions {
  readonly question: string
  readonly composition: Composition
  readonly evidence: readonly Evidence[]
  /** Posted already: their sources keep their numbers. */
  readonly sentences: readonly AnswerSentence[]
}

export function createShowConflict(citeVerified: CiteVerified) {
  /** One conflict, or none where fewer than two of its reports pass. */
  return async function showConflict(options: ShowConflictOptions): Promise<readonly Conflict[]> {
    const { question, composition, evidence, sentences } = options
    const { reports, areOfNamesakes, areOverTime } = composition
    if (reports.length === 0) return []
    const cited = await citeVerified(
      { draft: reports.map(({ sentence }) => sentence), evidence },
      {
        numbers: new Map(
          sentences.flatMap(({ citations }) => citations.map(({ article, number }) => [article.id, number])),
        ),
      },
    )
    const byKey = new Map(
      cited.flatMap((one) => one.citations.map(({ quote }) => [quoteKey(quote), one] as const)),
    )
    const shown = reports.flatMap(({ sentence, ...report }) => {
      const [quote] = sentence.quotes
      const passed = quote && byKey.get(quoteKey(quote))
      return passed ? [{ ...report, sentence: markUp(passed, { ...composition, emphasis: new Map() }) }] : []
    })
    if (shown.length < 2) return []
    const subject = askingClause(question).replace(/^and\s+/i, '')
    return [
      {
        subject,
        reports: shown,
        ...(areOfNamesakes ? { areOfNamesakes } : {}),
        ...(areOverTime ? { areOverTime } : {}),
      },
    ]
  }
}
