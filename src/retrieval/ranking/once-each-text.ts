// Copies of one agency story, and passages that tell the same word for word, appear once in the evidence.
import { compareCopies } from '../../indexing/copies/compare-copies.ts'
import { type CopyText, copyText } from '../../indexing/copies/copy-text.ts'
import type { FoundPassage } from '../../indexing/passage-row.ts'
import { copyKeys } from '../../likeness/copy-keys.ts'
import type { ArticleCard } from '../../news/article.ts'
import { dayOf } from '../../news/news-date.ts'
import { originalFirst } from '../../news/original-first.ts'
import { isOfOutlet, type OutletMention } from '../understanding/read-outlets.ts'

/** Of 16 keys; passages with fewer in common are too unlike to be compared word for word. */
const SHARED_KEYS_MIN = 5

/** A passage may be so much longer than the better one that tells the same: what is more, it alone tells. */
const LONGER_MAX = 1.25

/** Passages looked at for word for word likeness: further down none is read. */
const COMPARED_MAX = 60

/**
 * Ranked passages without those of copies, in their order. Of the copies of one text (`ArticleCard.cluster`) stay those
 * of outlets which the question names, else that of the original's outlet (`originalFirst`), in the place of the best. Of
 * passages of different articles that state the same in the same words, the better one stays; those that differ in a
 * figure, a name or a "not" are no copies.
 */
export function onceEachText(
  ranked: readonly FoundPassage[],
  outlets: readonly OutletMention[],
): readonly FoundPassage[] {
  return onceEachPassage(onceEachStory(ranked, outlets))
}

function onceEachStory(
  ranked: readonly FoundPassage[],
  outlets: readonly OutletMention[],
): readonly FoundPassage[] {
  const kept: FoundPassage[] = []
  for (const [, copies] of Map.groupBy(ranked, ({ card }) => card.cluster ?? card.id)) {
    const cards = [...new Map(copies.map(({ card }) => [card.id, card])).values()]
    const chosen = new Set((cards.length > 1 ? chooseCopies(cards, outlets) : cards).map(({ id }) => id))
    kept.push(...copies.filter(({ card }) => chosen.has(card.id)))
  }
  const placeOf = places(ranked)
  return kept.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/**
 * Those of each outlet that is named, else those of the original's. An outlet that prints much of a text again on another
 * day has followed it up; of what it printed on one day, the best ranked stays.
 */
function chooseCopies(
  ranked: readonly ArticleCard[],
  outlets: readonly OutletMention[],
): readonly ArticleCard[] {
  const named = ranked.filter((card) => outlets.some((outlet) => isOfOutlet(card, outlet)))
  const wanted = named.length > 0 ? named : originalFirst(ranked).slice(0, 1)
  const publishers = new Set(wanted.map(({ publisher }) => publisher))
  const theirs = ranked.filter(({ publisher }) => publishers.has(publisher))
  const printing = ({ publisher, publishedAt }: ArticleCard) => `${publisher} ${dayOf(publishedAt)}`
  return Array.from(Map.groupBy(theirs, printing).values()).flatMap(([best]) => best ?? [])
}

/** The best place of a story is that of the best copy of it; its further passages stand where they stood. */
function places(ranked: readonly FoundPassage[]): (found: FoundPassage) => number {
  const own = new Map(ranked.map((found, place) => [found.passage.id, place]))
  const firstOfStory = new Map<string, number>()
  const bestOfArticle = new Map<string, string>()
  for (const [place, { card, passage }] of ranked.entries()) {
    const story = card.cluster ?? card.id
    if (!firstOfStory.has(story)) firstOfStory.set(story, place)
    if (!bestOfArticle.has(card.id)) bestOfArticle.set(card.id, passage.id)
  }
  return ({ card, passage }) =>
    (bestOfArticle.get(card.id) === passage.id
      ? firstOfStory.get(card.cluster ?? card.id)
      : own.get(passage.id)) ?? ranked.length
}

interface ReadPassage {
  readonly found: FoundPassage
  readonly keys: readonly number[]
  /** Read when it is first compared, and once: where many passages are alike, each is compared with all. */
  readonly text: () => CopyText
}

function onceEachPassage(ranked: readonly FoundPassage[]): readonly FoundPassage[] {
  const [compared, rest] = [ranked.slice(0, COMPARED_MAX), ranked.slice(COMPARED_MAX)]
  const kept: FoundPassage[] = []
  const keptByKey = new Map<number, ReadPassage[]>()
  for (const one of compared.map(readPassage)) {
    const isCopy = sharing(one, keptByKey).some(
      (better) => better.found.card.id !== one.found.card.id && tellsTheSame(one, better),
    )
    if (isCopy) continue
    kept.push(one.found)
    for (const key of one.keys) keptByKey.set(key, [...(keptByKey.get(key) ?? []), one])
  }
  return [...kept, ...rest]
}

/** Those that have enough keys in common with this one to be compared with it. */
function sharing(
  { keys }: ReadPassage,
  byKey: ReadonlyMap<number, readonly ReadPassage[]>,
): readonly ReadPassage[] {
  const shared = new Map<ReadPassage, number>()
  for (const key of keys)
    for (const other of byKey.get(key) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
  return [...shared].filter(([, count]) => count >= SHARED_KEYS_MIN).map(([other]) => other)
}

function readPassage(found: FoundPassage): ReadPassage {
  const { text } = found.passage
  let read: CopyText | undefined
  return {
    found,
    keys: [...new Set(copyKeys([text]))],
    text: () => {
      read ??= copyText(text.split('\n\n'))
      return read
    },
  }
}

function tellsTheSame(one: ReadPassage, better: ReadPassage): boolean {
  const [text, other] = [one.text(), better.text()]
  return text.size <= other.size * LONGER_MAX && compareCopies(text, other) === 'copy'
}
