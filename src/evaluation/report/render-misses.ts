// The part of the report that is read most: each question that went wrong, with what was wanted and what came.
import type { ArticleCard } from '../../news/article.ts'
import { dayOf } from '../../news/news-date.ts'
import type { SetResult } from '../evaluate-set.ts'
import type { OwnOutcome } from '../outcome.ts'
import { postedText } from '../posted-text.ts'
import { escapeHtml } from './escape-html.ts'
import { type MissedQuestion, missedQuestions } from './missed-questions.ts'
import { renderTable } from './render-table.ts'

/** Two tables, each left out where it would be empty. */
export function renderMisses(result: SetResult): string {
  const missed = missedQuestions(result)
  const wrong = result.outcomes.filter(
    ({ question, reply }) => !question.isAnswerable && reply.kind === 'answer',
  )
  return [
    renderTexts(
      `Missed: the first article is not a relevant one (${missed.length})`,
      ['Asked', 'Wanted', 'Came first', 'Wanted came at'],
      missed.map(missedRow),
    ),
    renderTexts(
      `Answered, although the set does not hold the answer (${wrong.length})`,
      ['Asked', 'Posted'],
      wrong.map((outcome) => [askedText(outcome), postedText(outcome.reply)]),
    ),
  ].join('\n')
}

function missedRow({ outcome, place, wanted, first }: MissedQuestion): readonly string[] {
  const answers = outcome.question.answers.join(' / ')
  const wantedArticles = wanted.map(describe).join('; ') || 'an article that the set does not hold'
  return [
    askedText(outcome),
    answers ? `${wantedArticles} → ${answers}` : wantedArticles,
    first ? describe(first) : 'nothing',
    place === undefined ? 'not found' : String(place),
  ]
}

function askedText({ question, reply }: OwnOutcome): string {
  const understood =
    reply.standaloneQuestion === question.text ? '' : ` (understood: ${reply.standaloneQuestion})`
  const window = reply.window ? ` [${reply.window.label}]` : ''
  return `${dayOf(question.asOf.toISOString())}: ${question.text}${understood}${window}`
}

function describe({ headline, publisher, publishedAt }: ArticleCard): string {
  return `${headline} (${publisher}, ${dayOf(publishedAt)})`
}

function renderTexts(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  return `<h3>${escapeHtml(title)}</h3>\n${renderTable({ head, rows, className: 'texts' })}`
}
