// The gate in front of every reply: a sentence passes only when its quotes stand in the cited articles.
import { type Article, articleText } from '../news/article.ts'
import type { Quote } from '../news/citation.ts'
import type { Evidence } from '../retrieval/retrieve.ts'
import type { DraftSentence } from './draft.ts'
import { normaliseQuote } from './normalise-quote.ts'

export type Fault =
  | 'no-quote'
  | 'unknown-passage'
  | 'article-gone'
  | 'too-short'
  | 'too-long'
  | 'not-in-passage'
  | 'wrong-offsets'
  | 'not-what-is-quoted'

export interface Verification {
  readonly supported: readonly DraftSentence[]
  readonly dropped: readonly { readonly sentence: DraftSentence; readonly fault: Fault }[]
}

export interface VerifyCitationsOptions {
  readonly sentences: readonly DraftSentence[]
  /** What the author was given; a quote from anything else is refused. */
  readonly evidence: readonly Evidence[]
  /** The articles behind the evidence as the corpus holds them now, by id. */
  readonly articles: ReadonlyMap<string, Article>
}

/** Shorter "quotes" are found anywhere and prove nothing. */
const QUOTE_CHARACTERS_MIN = 12

/** The longest sentence of the demonstration and the public news sets is well below; longer is a pasted page. */
const QUOTE_CHARACTERS_MAX = 1_000

/**
 * Sorts sentences into supported and dropped, with the first fault found. A sentence is supported when each quote is
 * within the length bounds, stands in the passage it names (white space, quotation marks and Unicode forms aside),
 * equals the article's text at its offsets to the letter, and the sentence says nothing but its quotes.
 */
export function verifyCitations({ sentences, evidence, articles }: VerifyCitationsOptions): Verification {
  const passages = new Map(evidence.map((one) => [one.passage.id, one]))
  const judged = sentences.map((sentence) => ({ sentence, fault: faultOf(sentence, passages, articles) }))
  return {
    supported: judged.flatMap(({ sentence, fault }) => (fault ? [] : [sentence])),
    dropped: judged.flatMap(({ sentence, fault }) => (fault ? [{ sentence, fault }] : [])),
  }
}

function faultOf(
  { text, quotes }: DraftSentence,
  passages: ReadonlyMap<string, Evidence>,
  articles: ReadonlyMap<string, Article>,
): Fault | undefined {
  if (quotes.length === 0) return 'no-quote'
  for (const quote of quotes) {
    const found = passages.get(quote.passageId)
    if (!found) return 'unknown-passage'
    const article = articles.get(found.card.id)
    if (!article) return 'article-gone'
    const fault = faultOfQuote(quote, found, article)
    if (fault) return fault
  }
  const quoted = quotes.map((quote) => normaliseQuote(quote.text).text).join(' ')
  return normaliseQuote(text).text === quoted ? undefined : 'not-what-is-quoted'
}

function faultOfQuote(quote: Quote, { passage }: Evidence, article: Article): Fault | undefined {
  const { text } = normaliseQuote(quote.text)
  if (text.length < QUOTE_CHARACTERS_MIN) return 'too-short'
  if (text.length > QUOTE_CHARACTERS_MAX) return 'too-long'
  if (!normaliseQuote(passage.text).text.includes(text)) return 'not-in-passage'
  const within = passage.start <= quote.start && quote.end <= passage.end
  return within && articleText(article).slice(quote.start, quote.end) === quote.text
    ? undefined
    : 'wrong-offsets'
}
