// A newsroom without articles, for tests that need none.
import type { Newsroom } from '../../src/slack/desk/newsroom.ts'

export const emptyNewsroom: Newsroom = {
  coverage: async () => ({ articles: 0 }),
  census: async () => ({ publishers: [], days: [], newest: [] }),
  article: async () => undefined,
  copies: async () => new Map(),
  search: async () => [],
}
