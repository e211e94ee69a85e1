// Rows of the passage table to passages.
import type { Query, VectorQuery } from '@lancedb/lancedb'
import type { ArticleCard } from '../news/article.ts'
import { type Passage, passageId } from '../news/passage.ts'

/** A passage as a search returns it: with its article's card and the engine's score (higher is better). */
export interface FoundPassage {
  readonly passage: Passage
  readonly card: ArticleCard
  /** Of the words; 0 where the words did not find it. */
  readonly score: number
  /** Cosine to the question's vector, at most 1; absent where vectors did not find it. */
  readonly similarity?: number
}

/**
 * The columns that `foundPassages` needs. To read a row's columns costs a search as much as to find it, so what follows
 * from others (a passage's id, its first and last offset) is not read.
 */
export const passageColumns = ['position', 'text', 'sentences', 'card', 'cluster', 'story']

type ArrowTable = Awaited<ReturnType<(Query | VectorQuery)['toArrow']>>

/**
 * In the order of the rows; articles that were withdrawn are left out. Values are taken as they are: an index is opened
 * only where it bears the format that `passageTable` writes, and checking each row again took most of the time that a
 * search held up everything else.
 */
export function foundPassages(table: ArrowTable): readonly FoundPassage[] {
  const [positions, texts, offsets, scores, distances] = [
    'position',
    'text',
    'sentences',
    '_score',
    '_distance',
  ].map((name) => table.getChild(name))
  return cardsOf(table).flatMap((card, row) => {
    if (card.withdrawn) return []
    const distance = distances?.get(row)
    const place = { position: positions?.get(row), sentences: spansOf(offsets?.get(row)?.toArray() ?? []) }
    return {
      passage: passageOf(card.id, { ...place, text: texts?.get(row) }),
      card,
      score: scores?.get(row) ?? 0,
      ...(distance === undefined ? {} : { similarity: 1 - distance }),
    }
  })
}

/** As `splitPassages` makes it: it begins with its first sentence and ends with its last. */
function passageOf(articleId: string, read: Pick<Passage, 'position' | 'text' | 'sentences'>): Passage {
  const [first, last] = [read.sentences[0], read.sentences.at(-1)]
  return {
    ...read,
    id: passageId(articleId, read.position),
    articleId,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
  }
}

/** Passages of one article share its card. */
function cardsOf(table: ArrowTable): readonly ArticleCard[] {
  const [cards, clusters, stories] = ['card', 'cluster', 'story'].map((name) => table.getChild(name))
  const read = new Map<string, ArticleCard>()
  return Array.from({ length: table.numRows }, (_, row) => {
    const json: string = cards?.get(row)
    const card: ArticleCard = read.get(json) ?? {
      ...JSON.parse(json),
      cluster: clusters?.get(row),
      story: stories?.get(row),
    }
    read.set(json, card)
    return card
  })
}

function spansOf(offsets: ArrayLike<number>): Passage['sentences'] {
  return Array.from({ length: offsets.length / 2 }, (_, i) => ({
    start: offsets[2 * i] ?? 0,
    end: offsets[2 * i + 1] ?? 0,
  }))
}
