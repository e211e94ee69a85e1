// What a corpus holds, in the terms of an abstention: how much, and from when to when.
import type { NewsDate } from './news-date.ts'

export interface Coverage {
  readonly articles: number
  /** Absent where there are no articles. */
  readonly earliest?: NewsDate
  readonly latest?: NewsDate
}
