// By what an article's copies, and the other reports of its event, are found.

/** Of the article's text and date alone: the same wherever it is computed. */
export interface Likeness {
  /** As `copyKeys` gives them. */
  readonly copyKeys: readonly number[]
  /** The most telling first. */
  readonly storyTerms: readonly StoryKeys[]
}

/** One name or rare word. */
export interface StoryKeys {
  readonly weight: number
  /** Of the fortnight of the article's date: articles bear it. */
  readonly own: number
  /** Of the fortnight beside it: looked for, too. */
  readonly beside: number
}
