// The articles that are answered from, while the program runs: the demonstration makes way for the first of one's own.
import type { PassageIndex } from './indexing/passage-index.ts'

/** Whatever only reads an index. */
export type ReadIndex = Pick<
  PassageIndex,
  | 'search'
  | 'article'
  | 'cards'
  | 'copies'
  | 'versions'
  | 'story'
  | 'stories'
  | 'version'
  | 'coverage'
  | 'outlets'
  | 'census'
  | 'vectors'
>

export interface LiveIndex extends ReadIndex {
  /** From the next call on, everything is read from `index`; calls under way end where they began. */
  replace(index: PassageIndex): void
}

export function createLiveIndex(first: PassageIndex): LiveIndex {
  let current = first
  return {
    search: (options) => current.search(options),
    article: (id) => current.article(id),
    cards: (articleIds) => current.cards(articleIds),
    version: () => current.version(),
    copies: (articleIds) => current.copies(articleIds),
    versions: (articleId) => current.versions(articleId),
    story: (articleId) => current.story(articleId),
    stories: () => current.stories(),
    coverage: () => current.coverage(),
    outlets: () => current.outlets(),
    census: () => current.census(),
    get vectors() {
      return current.vectors
    },
    replace(index) {
      current = index
    },
  }
}
