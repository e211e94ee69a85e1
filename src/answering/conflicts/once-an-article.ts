// The first of what each article tells.
import type { Told } from './find-conflict.ts'

/** In their order. */
export function onceAnArticle(told: readonly Told[]): readonly Told[] {
  const byArticle = Map.groupBy(told, ({ sentence }) => sentence.candidate.evidence.card.id)
  return [...byArticle.values()].flatMap(([first]) => first ?? [])
}
