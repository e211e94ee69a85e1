// A reply as the terminal shows it.
import { citedArticles } from '../answering/citing/cited-articles.ts'
import { sentencePieces } from '../answering/citing/sentence-pieces.ts'
import { sourceLabel } from '../answering/citing/source-label.ts'
import type { Abstention, Answer, AnswerSentence, Conflict, Reply } from '../answering/reply.ts'
import type { ArticleCard } from '../news/article.ts'
import { formatDay } from '../news/news-date.ts'
import { abstentionSentence } from '../slack/rendering/abstention-sentence.ts'
import { reportLabel } from '../slack/rendering/report-label.ts'
import { strings } from '../slack/rendering/strings.ts'
import { visibleText } from '../slack/rendering/visible-text.ts'

/** How the exact answer is set off; without it the text is plain. */
type Emphasise = (words: string) => string

/** Sentences with their markers, reports that differ, numbered sources with full URLs, follow-ups, the as-of line. */
export function printReply(reply: Reply, emphasise: Emphasise = (words) => words): string {
  const body = reply.kind === 'answer' ? answerLines(reply, emphasise) : abstentionLines(reply)
  return [...body, '', asOfLine(reply)].join('\n')
}

function answerLines(answer: Answer, emphasise: Emphasise): readonly string[] {
  const { sentences, layout, conflicts = [], notices = [], followUps = [] } = answer
  return [
    ...sentences.map((sentence) =>
      layout === 'dated-list' ? datedLine(sentence, emphasise) : sentenceLine(sentence, emphasise),
    ),
    ...conflicts.flatMap((conflict) => ['', ...conflictLines(conflict, emphasise)]),
    ...(notices.length > 0 ? ['', ...notices] : []),
    '',
    strings.sources,
    ...[...citedArticles(answer)].flatMap(([number, card]) =>
      sourceLines(`[${number}]`, card, answer.alsoIn),
    ),
    ...(followUps.length > 0 ? ['', strings.followUps, ...followUps.map((question) => `- ${question}`)] : []),
  ]
}

function sentenceLine(sentence: AnswerSentence, emphasise: Emphasise): string {
  const words = sentencePieces(sentence).map(({ text, isAnswer }) => (isAnswer ? emphasise(text) : text))
  return `${words.join('')} ${sentence.citations.map(({ number }) => `[${number}]`).join('')}`
}

function datedLine(sentence: AnswerSentence, emphasise: Emphasise): string {
  const article = sentence.citations[0]?.article
  return `${article ? `${formatDay(article.publishedAt)}: ` : ''}${sentenceLine(sentence, emphasise)}`
}

function conflictLines(conflict: Conflict, emphasise: Emphasise): readonly string[] {
  const lines = conflict.reports.map((report) => {
    const article = report.sentence.citations[0]?.article
    const label = reportLabel(report, conflict, strings)
    const source = article ? ` (${[sourceLabel(article), label].filter(Boolean).join(', ')})` : ''
    return `- ${emphasise(report.value)}${source}: ${sentenceLine(report.sentence, emphasise)}`
  })
  return [strings.conflict({ ...conflict, subject: visibleText(conflict.subject) }), ...lines]
}

function abstentionLines(abstention: Abstention): readonly string[] {
  const { closest, lookedFor, notices = [] } = abstention
  return [
    abstentionSentence(abstention, strings),
    ...(lookedFor ? [strings.lookedFor(lookedFor.map(visibleText))] : []),
    ...(closest.length > 0 ? ['', strings.closest] : []),
    ...closest.flatMap((card) => sourceLines('-', card)),
    ...(notices.length > 0 ? ['', ...notices] : []),
  ]
}

function sourceLines(marker: string, card: ArticleCard, alsoIn: Answer['alsoIn'] = []): readonly string[] {
  const outlets = alsoIn.find(({ articleId }) => articleId === card.id)?.outlets
  const correction = card.correction ? [`    ${strings.correction(card.correction)}`] : []
  return [`${marker} ${sourceLabel(card, outlets)} · ${card.headline}`, `    ${card.url}`, ...correction]
}

function asOfLine({ standaloneQuestion, isRewritten, asOf, window }: Reply): string {
  const understood = isRewritten ? `${strings.understood(visibleText(standaloneQuestion))} · ` : ''
  const searched = window ? ` · ${strings.searched(window.label)}` : ''
  return `${understood}${strings.asOf(formatDay(asOf))}${searched}`
}
