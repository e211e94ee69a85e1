// One line of a scraped article that is not empty: what the readers of its header and body work on.

export interface ScrapedLine {
  /** `notice`: points to other articles. `heading`: the headline or a sub-heading. `text`: anything else. */
  readonly kind: 'heading' | 'notice' | 'text'
  /** With single spaces, trimmed, without `## `. */
  readonly text: string
  /** What stands before it. */
  readonly gap: 'line' | 'empty-line'
}
