// Small invented articles by twos and threes: such as contradict each other, and such as only seem to.
import { AGREEING } from './conflict-cases/agreeing.ts'
import { BREAKING_NEWS } from './conflict-cases/breaking-news.ts'
import { FIGURES } from './conflict-cases/figures.ts'
import { NAMES_AND_DAYS } from './conflict-cases/names-and-days.ts'
import { ONE_THING_OF_ONE_NAME } from './conflict-cases/one-thing-of-one-name.ts'
import { PLAIN_NEWS } from './conflict-cases/plain-news.ts'
import { PLAIN_NEWS_2 } from './conflict-cases/plain-news-2.ts'
import type { Row } from './conflict-cases/row.ts'

export interface ConflictCase {
  readonly name: string
  readonly question: string
  readonly reports: Row[2]
  /** What must be shown side by side, the newest first; empty where nothing contradicts. */
  readonly differ: readonly string[]
}

export const CONFLICT_CASES: readonly ConflictCase[] = [
  ...FIGURES,
  ...NAMES_AND_DAYS,
  ...ONE_THING_OF_ONE_NAME,
  ...AGREEING,
  ...BREAKING_NEWS,
  ...PLAIN_NEWS,
  ...PLAIN_NEWS_2,
].map(([name, question, reports, differ = []]) => ({ name, question, reports, differ }))
