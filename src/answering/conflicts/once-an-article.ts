// The first of what each article tells.
import type { Told } from './find-conflict.ts'

/** In their order. A page that lists several of one name tells of each of them, an item each. */
export function onceAnArticle(told: readonly Told[]): readonly Told[] {
  const byArticle = Map.groupBy(told, ({ sentence: { candidate } }) => {
    const { id } = candidate.evidence.card
    return ITEM.test(candidate.text) ? `${id} ${candidate.text}` : id
  })
  return [...byArticle.values()].flatMap(([first]) => first ?? [])
}

const ITEM = /^\s*[-–—•*] /
