// The gate in front of every reply: a sentence passes only when code finds what it says in the words it quotes.
import type { Article } from '../news/article.ts'
import type { Quote } from '../news/citation.ts'
import type { Evidence } from '../retrieval/retrieve.ts'
import type { DraftSentence } from './draft-sentence.ts'
import { evidenceSentences } from './evidence-sentence.ts'
import { findFormFault } from './faults/find-form-fault.ts'
import { findQuoteFault } from './faults/find-quote-fault.ts'
import type { Finding } from './finding.ts'
import { judgeClaim } from './judge-claim.ts'
import { normaliseQuote } from './normalise-quote.ts'

export interface SupportedSentence {
  readonly sentence: DraftSentence
  /** 0 to 1, how well the quotes support it; 1 where the sentence is its quotes. Ranks, and has no other meaning. */
  readonly score: number
}

export interface DroppedSentence extends SupportedSentence, Finding {}

export interface Verification {
  /** In the order given. */
  readonly supported: readonly SupportedSentence[]
  /** In the order given, each with the first fault found. */
  readonly dropped: readonly DroppedSentence[]
}

export interface VerifyCitationsOptions {
  /** One or several: each is judged by itself, so a streamed draft may be verified sentence by sentence. */
  readonly sentences: readonly DraftSentence[]
  /** What the author was given; a quote from anything else is refused. */
  readonly evidence: readonly Evidence[]
  /** The articles behind the evidence as the corpus holds them now, by id. */
  readonly articles: ReadonlyMap<string, Article>
}

/**
 * Sorts sentences into supported and dropped. A sentence may cite several quotes, also of several passages. Each
 * quote has to stand where it says it stands (`findQuoteFault`). A sentence that is its quotes, each of them whole
 * sentences of the article, is then supported; one in other words has to pass every rule of `judgeClaim` against the
 * whole sentences that its quotes stand in.
 */
export function verifyCitations({ sentences, evidence, articles }: VerifyCitationsOptions): Verification {
  const passages = new Map(evidence.map((one) => [one.passage.id, one]))
  const judged = sentences.map((sentence) => ({ sentence, ...judge(sentence, passages, articles) }))
  return {
    supported: judged.flatMap(({ finding, ...rest }) => (finding ? [] : [rest])),
    dropped: judged.flatMap(({ finding, ...rest }) => (finding ? [{ ...rest, ...finding }] : [])),
  }
}

function judge(
  { text, quotes }: DraftSentence,
  passages: ReadonlyMap<string, Evidence>,
  articles: ReadonlyMap<string, Article>,
): { readonly score: number; readonly finding?: Finding } {
  const finding = findHardFault(text, quotes, passages, articles)
  if (finding) return { score: 0, finding }
  const sentences = evidenceSentences(quotes, passages, articles)
  const isWhole = normalised(text) === sentences.map((sentence) => normalised(sentence.text)).join(' ')
  return isWhole ? { score: 1 } : judgeClaim(text, sentences)
}

function findHardFault(
  text: string,
  quotes: readonly Quote[],
  passages: ReadonlyMap<string, Evidence>,
  articles: ReadonlyMap<string, Article>,
): Finding | undefined {
  if (quotes.length === 0) return { fault: 'no-quote', reason: 'it cites nothing' }
  for (const quote of quotes) {
    const found = findQuoteFault(quote, passages.get(quote.passageId), articles)
    if (found) return found
  }
  return findFormFault(text)
}

function normalised(text: string): string {
  return normaliseQuote(text).text
}
