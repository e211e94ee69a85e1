// How an answer came about: what was remembered of it, beside the articles as they are held now.
import type { Reply } from '../answering/reply.ts'
import type { GivenAnswer } from '../conversation/given-answer.ts'
import { type Article, articleText } from '../news/article.ts'
import type { Citation } from '../news/citation.ts'
import type { Span } from '../news/passage.ts'
import type { PageEvidence, PageTrace } from '../playground/workbench-protocol.ts'
import { toEvaluationRecord } from './to-evaluation-record.ts'
import { toPageCard } from './to-page-card.ts'
import type { TraceBook } from './trace-book.ts'

export interface ReadEvidenceOptions {
  /** Undefined for an answer that is not known (any more). */
  readonly findAnswer: (id: string) => Promise<GivenAnswer | undefined>
  readonly readArticle: (id: string) => Promise<Article | undefined>
  readonly traces: Pick<TraceBook, 'find'>
}

export function createReadEvidence({ findAnswer, readArticle, traces }: ReadEvidenceOptions) {
  return async function readEvidence(answerId: string): Promise<PageEvidence | undefined> {
    const given = await findAnswer(answerId)
    if (!given) return undefined
    const { question: asked, askedAt, reply } = given.turn
    const citations = citationsOf(reply)
    const articles = await readCited(citations)
    const trace = traces.find({ text: asked, asOf: new Date(askedAt) })
    return {
      asked,
      question: reply.standaloneQuestion,
      ...(reply.window ? { window: reply.window.label } : {}),
      asOf: reply.asOf,
      isAnswered: reply.kind === 'answer',
      sentences: sentencesOf(reply),
      articles,
      ...(trace ? { trace: markQuoted(trace, citations) } : {}),
      record: await toEvaluationRecord(given, readArticle),
    }
  }

  async function readCited(citations: readonly Citation[]): Promise<PageEvidence['articles']> {
    const byArticle = Map.groupBy(citations, ({ article }) => article.id)
    return Promise.all(
      Array.from(byArticle, async ([id, cited]) => {
        const { number, article: card } = cited[0] as Citation
        const article = await readArticle(id)
        const quotes = cited.map(({ quote }) => quote)
        return {
          number,
          card: toPageCard(card),
          paragraphs: article ? markedParagraphs(article, quotes) : [],
        }
      }),
    )
  }
}

function sentencesOf(reply: Reply): PageEvidence['sentences'] {
  if (reply.kind === 'abstention') return []
  const conflicting = reply.conflicts?.flatMap(({ reports }) => reports.map(({ sentence }) => sentence)) ?? []
  return [...reply.sentences, ...conflicting].map(({ text, citations }) => ({
    text,
    quotes: citations.map(({ number, quote, article }) => ({
      number,
      text: quote.text,
      articleId: article.id,
    })),
  }))
}

function citationsOf(reply: Reply): readonly Citation[] {
  if (reply.kind === 'abstention') return []
  const conflicting = reply.conflicts?.flatMap(({ reports }) => reports.map(({ sentence }) => sentence)) ?? []
  return [...reply.sentences, ...conflicting].flatMap(({ citations }) => citations)
}

/** Quotes that do not stand there any more, since the article has changed, are left unmarked. */
function markedParagraphs(article: Article, quotes: readonly (Span & { readonly text: string })[]) {
  const whole = articleText(article)
  const standing = quotes.filter(({ start, end, text }) => whole.slice(start, end) === text)
  let from = 0
  return article.paragraphs.map((text) => {
    const [start, end] = [from, from + text.length]
    from = end + 2
    const inside = standing.filter((quote) => quote.start < end && quote.end > start)
    const marks = inside.map((quote) => ({
      start: Math.max(0, quote.start - start),
      end: Math.min(text.length, quote.end - start),
    }))
    return { text, marks: marks.toSorted((a, b) => a.start - b.start) }
  })
}

function markQuoted(trace: PageTrace, citations: readonly Citation[]): PageTrace {
  const quoted = new Set(citations.map(({ quote }) => quote.passageId))
  const readings = trace.readings.map((reading) => ({
    ...reading,
    rankings: reading.rankings.map((ranking) => ({
      ...ranking,
      candidates: ranking.candidates.map((one) => ({ ...one, isQuoted: quoted.has(one.passageId) })),
    })),
  }))
  return { ...trace, readings }
}
