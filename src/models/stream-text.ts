// The port between a model's server and what guards it: one completion as text, part by part.

export interface TextRequest {
  readonly system: string
  readonly user: string
  /** JSON Schema of the only form that the text may take, and its name. */
  readonly form: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> }
  readonly signal?: AbortSignal
}

export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  /** What the server counted; at most once, and not every server counts. */
  | { readonly kind: 'usage'; readonly inputTokens: number; readonly outputTokens: number }

/** Fails with a `ModelError` alone. Retries, breaker, budget and cache each take one and give one. */
export type StreamText = (request: TextRequest) => AsyncIterable<TextPart>
