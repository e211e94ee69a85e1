// A reply as the terminal shows it.

import type { Abstention, Answer, Reply } from '../answering/reply.ts'
import { sourceLabel } from '../answering/source-label.ts'
import type { ArticleCard } from '../news/article.ts'
import { formatSpan } from '../news/format-span.ts'
import { formatDay } from '../news/news-date.ts'
import { strings } from '../slack/strings.ts'

/** Plain text without colours: sentences with their markers, numbered sources with full URLs, the as-of line. */
export function printReply(reply: Reply): string {
  const body = reply.kind === 'answer' ? answerLines(reply) : abstentionLines(reply)
  return [...body, '', asOfLine(reply)].join('\n')
}

function answerLines({ sentences, notice }: Answer): readonly string[] {
  const sources = new Map<number, ArticleCard>()
  for (const { citations } of sentences)
    for (const { number, article } of citations) sources.set(number, article)
  return [
    ...sentences.map(
      ({ text, citations }) => `${text} ${citations.map(({ number }) => `[${number}]`).join('')}`,
    ),
    ...(notice ? ['', notice] : []),
    '',
    strings.sources,
    ...[...sources].flatMap(([number, card]) => sourceLines(`[${number}]`, card)),
  ]
}

function abstentionLines({ reason, closest, coverage }: Abstention): readonly string[] {
  const span = formatSpan(coverage.earliest, coverage.latest)
  return [
    reason === 'empty-corpus' ? strings.emptyCorpus : strings.nothingFound(coverage.articles, span),
    ...(closest.length > 0 ? ['', strings.closest] : []),
    ...closest.flatMap((card) => sourceLines('-', card)),
  ]
}

function sourceLines(marker: string, card: ArticleCard): readonly string[] {
  const correction = card.correction ? [`    ${strings.correction(card.correction)}`] : []
  return [`${marker} ${sourceLabel(card)} · ${card.headline}`, `    ${card.url}`, ...correction]
}

function asOfLine({ asOf, window }: Reply): string {
  const searched = window ? ` · ${strings.searched(window.label)}` : ''
  return `${strings.asOf(formatDay(asOf))}${searched}`
}
