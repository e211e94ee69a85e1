// A question's vector in time, or none: a person waits, and full text can serve alone.
import type { Logger } from '../../logger.ts'
import type { Embedder } from '../../models/embedder.ts'

export interface EmbedQuestionOptions {
  readonly embedder: Embedder
  readonly logger: Logger
  /** In milliseconds, retries included. */
  readonly deadline?: number
  /** After a failure full text serves alone for so long, in milliseconds: no question waits for what just failed. */
  readonly pause?: number
  /** No deadline, and a failure is thrown. */
  readonly strict?: boolean
  /** Milliseconds from any beginning. */
  readonly clock?: () => number
}

/** A good server answers one short text in 0.1 to 0.5 seconds; retrieval without it takes a few hundredths. */
const DEADLINE_MS = 1_500
const PAUSE_MS = 10_000

/** The readings of one question and its follow-ups ask for the same vector; a few hundred take a megabyte or two. */
const KEPT_VECTORS = 200

export function createEmbedQuestion({
  embedder,
  logger,
  deadline = DEADLINE_MS,
  pause = PAUSE_MS,
  strict = false,
  clock = () => performance.now(),
}: EmbedQuestionOptions) {
  const kept = new Map<string, Float32Array>()
  const asked = new Map<string, Promise<Float32Array | undefined>>()
  let pausedUntil = Number.NEGATIVE_INFINITY

  function keep(question: string, vector: Float32Array): void {
    kept.set(question, vector)
    const [oldest] = kept.keys()
    if (kept.size > KEPT_VECTORS && oldest !== undefined) kept.delete(oldest)
  }

  async function ask(question: string): Promise<Float32Array | undefined> {
    try {
      const patience = strict ? {} : { signal: AbortSignal.timeout(deadline) }
      const [vector] = await embedder.embed([question], patience)
      if (vector) keep(question, vector)
      return vector
    } catch (error) {
      if (strict) throw error
      pausedUntil = clock() + pause
      const reason = error instanceof Error ? error.message : String(error)
      logger.warn({ reason, milliseconds: deadline }, 'the question has no vector: full text finds alone')
      return undefined
    }
  }
  /**
   * Undefined where there is none in time (or it throws, if strict); the log then says why, in one warning. The searches
   * of one question ask at the same moment: they wait for one request together.
   */
  return function embedQuestion(question: string): Promise<Float32Array | undefined> {
    const known = kept.get(question)
    if (known || clock() < pausedUntil) return Promise.resolve(known)
    const request = asked.get(question) ?? ask(question).finally(() => asked.delete(question))
    asked.set(question, request)
    return request
  }
}
