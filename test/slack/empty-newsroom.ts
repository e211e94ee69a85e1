// A newsroom without articles, for tests that need none.
import type { Newsroom } from '../../src/slack/desk/newsroom.ts'

export const emptyNewsroom: Newsroom = {
  coverage: async () => ({ articles: 0 }),
  census: async () => ({ publishers: [], days: [], newest: [] }),
  article: async () => undefined,
  cards: async () => new Map(),
  version: async () => 0,
  copies: async () => new Map(),
  search: async () => [],
}
