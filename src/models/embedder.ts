// What indexing and retrieval ask of an embedding model: texts in, vectors out that lie close where they mean the same.

export interface EmbedOptions {
  readonly signal?: AbortSignal
}

/**
 * Turns texts into vectors: one a text, in their order, each of length 1 and all of one size, so that the cosine of
 * two is their dot product. No text may be blank. Any number of texts may be given, none asks for nothing; an
 * implementation splits them into requests that servers take and may cut the end of a very long text.
 * The same text gives about the same vector at any time; vectors of different models cannot be compared.
 * Rejects with a `ModelError` where even one vector is missing or has no usable form; its message holds no secret and
 * no text. An abort by the signal rejects with a `ModelError` too.
 */
export interface Embedder {
  /** As the model's server names it; stored with the vectors. */
  readonly model: string
  /** Numbers in a vector, where that was asked for; else the model decides, and tells by its vectors. */
  readonly dimensions?: number
  embed(texts: readonly string[], options?: EmbedOptions): Promise<readonly Float32Array[]>
}
