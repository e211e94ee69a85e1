// A span of an article that is indexed, found and quoted from.

/** Half-open range of UTF-16 offsets into the article's text (`articleText`). */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A few neighbouring sentences of one article. Passages of an article do not overlap, never cut a sentence,
 * and together hold every sentence; `text` is exactly the article's text from `start` to `end`.
 */
export interface Passage extends Span {
  /** `articleId:position`. */
  readonly id: string
  readonly articleId: string
  /** 0 for the passage that holds the lede. */
  readonly position: number
  readonly text: string
  /** The sentences inside, as offsets into the article's text. */
  readonly sentences: readonly Span[]
}

/** One spelling for all: what is found is known by it, and what is cited. */
export function passageId(articleId: string, position: number): string {
  return `${articleId}:${position}`
}
