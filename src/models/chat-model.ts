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

export interface StreamRequest<Value, Item> extends CompletionRequest<Value> {
  /** The property at the top of the form whose entries are wanted one by one, and the form of an entry. */
  readonly list: string
  readonly itemSchema: z.ZodType<Item>
}

/**
 * Each entry of the list as soon as it is complete, in order; last, where it came to its end, the whole. An entry that is
 * not in its form is passed over, and the whole then is none.
 */
export type Streamed<Value, Item> =
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'whole'; readonly value: Value }

/**
 * One completion in the asked form. It has no tools and no memory.
 * Rejects with a `ModelError` where there is none in time or none in that form; its message holds no secret and
 * nothing that the model wrote. An abort by the signal rejects with a `ModelError` too.
 */
export interface ChatModel {
  complete<Value>(request: CompletionRequest<Value>): Promise<Value>
  /** As `complete`, told while it is written. Who stops listening ends the request. */
  stream<Value, Item>(request: StreamRequest<Value, Item>): AsyncIterable<Streamed<Value, Item>>
}
