// What else the articles of an answer hold, and those of their story, for questions to go on with.
import type { ArticleCard } from '../../news/article.ts'
import { instantOf } from '../../news/news-date.ts'
import type { Evidence } from '../../retrieval/retrieve.ts'
import type { Corpus } from '../corpus.ts'

/** A story of weeks has hundreds of reports: those printed nearest to the answer’s are about what it is about. */
const NEIGHBOURS_MAX = 3

/** Of so few articles of ordinary length all. */
const PASSAGES_MAX = 24

export interface PassagesToGoOnOptions {
  /** Cited by the answer, the first of them first. */
  readonly cited: readonly ArticleCard[]
  /** Milliseconds since 1970: nothing published later. */
  readonly asOf: number
}

/** Passages of the articles cited, whole where they are of ordinary length, then of their neighbours in the first one’s story. */
export function createPassagesToGoOn(corpus: Pick<Corpus, 'search' | 'story'>) {
  return async function passagesToGoOn({ cited, asOf }: PassagesToGoOnOptions): Promise<readonly Evidence[]> {
    const [first] = cited
    if (!first) return []
    const articles = [...cited, ...neighbours(await corpus.story(first.id), { cited, asOf })]
    const places = new Map(articles.map(({ id }, place) => [id, place]))
    const found = await corpus.search({
      words: articles.map(({ headline }) => headline).join(' '),
      articles: [...places.keys()],
      limit: PASSAGES_MAX,
      to: asOf + 1,
    })
    const placeOf = ({ card }: Evidence) => places.get(card.id) ?? places.size
    return found.toSorted((a, b) => placeOf(a) - placeOf(b) || a.passage.position - b.passage.position)
  }
}

function neighbours(
  story: readonly ArticleCard[],
  { cited, asOf }: PassagesToGoOnOptions,
): readonly ArticleCard[] {
  const own = new Set(cited.flatMap(({ id, cluster }) => [id, cluster ?? id]))
  const at = instantOf(cited[0]?.publishedAt ?? '')
  const distance = ({ publishedAt }: ArticleCard) => Math.abs(instantOf(publishedAt) - at)
  return story
    .filter(
      ({ id, cluster, publishedAt }) =>
        !own.has(id) && !own.has(cluster ?? id) && instantOf(publishedAt) <= asOf,
    )
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, NEIGHBOURS_MAX)
}
