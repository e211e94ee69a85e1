// The model as a reader: it chooses which sentences of the evidence answer, and words none of its own.
import { z } from 'zod'
import { ModelError } from '../errors.ts'
import type { ChatModel } from '../models/chat-model.ts'
import { formatDay } from '../news/news-date.ts'
import type { Evidence } from '../retrieval/retrieve.ts'
import { addressesModels } from '../verification/addresses-models.ts'
import type { DraftSentence } from '../verification/draft-sentence.ts'
import { loadPrompt } from './load-prompt.ts'
import { locateQuote } from './locate-quote.ts'

export interface ChooseQuotesOptions {
  readonly question: string
  /** ISO 8601. */
  readonly asOf: string
  /** Ranked, best first. */
  readonly evidence: readonly Evidence[]
  readonly signal?: AbortSignal
}

const choiceSchema = z.object({
  sentences: z.array(z.object({ passage: z.string(), quote: z.string() })),
  missing: z.string(),
})

/** What a model reads at once: about 3,000 tokens, the best passages of several articles. */
const PASSAGES_MAX = 12

const SENTENCES_MAX = 3

/**
 * The chosen sentences, each whole and in the article's own words; none where the model finds no answer. A choice
 * that stands in no given passage is kept as the model gave it, for verification to drop and name.
 * Rejects with a `ModelError` as the model does, and where it chose only sentences that speak to models: an article's
 * orders must not silence an answer.
 */
export function createChooseQuotes(model: ChatModel) {
  const fill = loadPrompt('choose-quotes', ['asOf'])
  return async function chooseQuotes({ question, asOf, evidence, signal }: ChooseQuotesOptions) {
    const passages = evidence.slice(0, PASSAGES_MAX)
    const { sentences } = await model.complete({
      system: fill({ asOf: formatDay(asOf) }),
      user: JSON.stringify({ question, passages: passages.map(labelled) }),
      schema: choiceSchema,
      schemaName: 'choice',
      ...(signal ? { signal } : {}),
    })
    const drafted = sentences.slice(0, SENTENCES_MAX).map((choice) => draftOf(choice, passages))
    const quotable = drafted.filter(
      ({ text }, i) => !addressesModels(text) && drafted.findIndex((other) => other.text === text) === i,
    )
    if (drafted.length > 0 && quotable.length === 0)
      throw new ModelError('The model chose only what speaks to models')
    return quotable
  }
}

/** What the model sees of a passage: no URL; as a JSON string, the text cannot end the data and begin an instruction. */
function labelled({ passage, card }: Evidence) {
  const { publisher, headline, publishedAt, kind } = card
  return { id: passage.id, publisher, published: formatDay(publishedAt), kind, headline, text: passage.text }
}

function draftOf(
  { passage: id, quote }: { readonly passage: string; readonly quote: string },
  passages: readonly Evidence[],
): DraftSentence {
  const passage = passages.find((found) => found.passage.id === id)?.passage
  const located = passage && locateQuote(quote, passage)
  return located
    ? { text: located.text, quotes: [located] }
    : { text: quote, quotes: [{ passageId: id, text: quote, start: 0, end: quote.length }] }
}
