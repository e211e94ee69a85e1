// Which composer answers: for articles that are named, the news as such, what outlets printed, or a question.
import { titleLikeness } from '../../retrieval/naming/title-likeness.ts'
import type { Evidence } from '../../retrieval/retrieve.ts'
import type { UnderstoodQuestion } from '../../retrieval/understand-question.ts'
import { composeHeadlines } from './compose-headlines.ts'
import { composeLedes } from './compose-ledes.ts'
import { composeNeeds } from './compose-needs.ts'
import { composeQuotes } from './compose-quotes.ts'
import { composeReports } from './compose-reports.ts'
import { type Composition, NO_COMPOSITION } from './composition.ts'

/** An answer in the articles' own words; without sentences where the evidence holds none. */
export function compose(question: UnderstoodQuestion, evidence: readonly Evidence[]): Composition {
  const { standaloneQuestion, terms, named, spokenOf } = question
  if (named?.kind === 'not-held') return NO_COMPOSITION
  if (named?.question === '') return composeLedes(named.articles, evidence)
  if (question.asksForNews) return composeHeadlines(evidence)
  const printed = question.reports && composeReports({ ...question, reports: question.reports, evidence })
  if (printed && printed.draft.length > 0) return printed
  const parts = composeNeeds(question, evidence)
  if (parts.draft.length > 0) return parts
  return composeQuotes({
    question: named?.question ?? standaloneQuestion,
    terms,
    evidence,
    spokenOf: new Set(spokenOf.map(({ id }) => id)),
    when: question,
  })
}

/**
 * For a question that nothing answers: a headline that asks ("Who pays for the dam?") is no question to its own article,
 * but pasted it wants that article. Undefined where the question is no headline, or names an article already.
 */
export function composeByTitle(
  { standaloneQuestion, named }: UnderstoodQuestion,
  evidence: readonly Evidence[],
): Composition | undefined {
  if (named) return undefined
  const likenessTo = titleLikeness(standaloneQuestion)
  const titled = evidence.find(({ card }) => likenessTo(card.headline) > 0)
  return titled && composeLedes([titled.card], evidence)
}
