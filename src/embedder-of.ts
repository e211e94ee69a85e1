// The embedding model that the configuration names, if any.
import type { Config } from './config.ts'
import type { Embedder } from './models/embedder.ts'
import { createOpenAiEmbedder } from './models/open-ai-embedder.ts'

/** A question gets one further try: its deadline leaves no time for more. */
const QUESTION_RETRIES = 1

/**
 * As an option to spread: empty where no embedding model is named. For a question it gives up soon, for the passages
 * of a corpus it is patient.
 */
export function embedderOf(
  { embedder }: Pick<Config, 'embedder'>,
  purpose: 'question' | 'passages',
): { readonly embedder?: Embedder } {
  if (!embedder) return {}
  const patience = purpose === 'question' ? { maxRetries: QUESTION_RETRIES } : {}
  return { embedder: createOpenAiEmbedder({ ...embedder, ...patience }) }
}
