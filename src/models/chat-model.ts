// The paid, uncertain edge: what answering asks of a language model.
import type { z } from 'zod'

export interface CompletionRequest<Value> {
  /** What the model is to do. */
  readonly system: string
  /** What it is to do it with. */
  readonly user: string
  /** The only form that the completion may take, and a name for it. */
  readonly schema: z.ZodType<Value>
  readonly schemaName: string
  readonly signal?: AbortSignal
}

/**
 * One completion in the asked form. It has no tools and no memory.
 * Rejects with a `ModelError` where there is none in time or none in that form; its message holds no secret and
 * nothing that the model wrote. An abort by the signal rejects with a `ModelError` too.
 */
export interface ChatModel {
  complete<Value>(request: CompletionRequest<Value>): Promise<Value>
}
