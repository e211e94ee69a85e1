// Questions to begin with, taken from what the articles hold: about the names in the newest headlines.
import type { Census } from '../../news/census.ts'
import { properNames } from '../../retrieval/words/proper-names.ts'
import { limits } from '../rendering/limits.ts'
import { shorten } from '../rendering/shorten.ts'
import type { Strings } from '../rendering/strings.ts'

export interface SuggestedPrompt {
  /** Shown. */
  readonly title: string
  /** Sent. */
  readonly message: string
}

/** A name of one short word says too little by itself. */
const NAME_CHARACTERS_MIN = 5

/** At most four, each about another matter; fewer where there are fewer names, none for an empty corpus. */
export function suggestPrompts(
  { newest }: Pick<Census, 'newest'>,
  strings: Strings,
): readonly SuggestedPrompt[] {
  const topics: string[] = []
  for (const { headline } of newest) {
    const topic = topicOf(headline)
    const isNew = topic !== undefined && !topics.some((other) => overlaps(other, topic))
    if (isNew) topics.push(topic)
    if (topics.length === limits.prompts) break
  }
  return topics.map((topic) => ({
    title: shorten(strings.promptTitle(topic), limits.promptTitle),
    message: strings.promptMessage(topic),
  }))
}

/** The longest name; a headline with a capital on every word holds none that could be told from the rest. */
function topicOf(headline: string): string | undefined {
  const names = properNames(headline).filter((name) => name.length >= NAME_CHARACTERS_MIN)
  const [longest] = names.toSorted((one, two) => two.length - one.length)
  return longest !== undefined && longest.length < headline.length / 2 ? longest : undefined
}

function overlaps(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().split(/\s+/))
  return other
    .toLowerCase()
    .split(/\s+/)
    .some((word) => words.has(word))
}
