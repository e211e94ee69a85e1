// Articles about one event over days.

export interface Story {
  /** The id of the article that it began with, which may be gone. */
  readonly id: string
  /** The newest first; those that were withdrawn are among them. */
  readonly articles: readonly {
    readonly id: string
    readonly publisher: string
    /** Milliseconds since 1970. */
    readonly publishedAt: number
  }[]
}
