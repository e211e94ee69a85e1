// Whether a sentence gives the figure or day of somebody else than the question asks of by name.
import type { AnswerType } from '../read-answer-type.ts'
import { nameSpans } from '../spans/name-spans.ts'
import type { Asking } from './read-asking.ts'
import type { ScoredSentence } from './score-sentence.ts'
import { presence } from './weighted-presence.ts'

/** They are somebody's. */
const OWNED: ReadonlySet<AnswerType['kind']> = new Set([
  'count',
  'money',
  'amount',
  'duration',
  'score',
  'time',
])

/** At the beginning, but for a dateline or an office: "(CNN) Mayor Ann Reed …". */
const AT_START = /^(?:\W|\([\p{L} ]+\)|\p{Lu}+ [–—-]|\p{Lu}[\p{L}.]+ )*$/u

/**
 * True where it begins with a name and holds none of those asked of: "How many goals did Reed score?" is not answered by
 * "Okafor scored seven goals …", however near it stands.
 */
export function tellsOfAnother(
  { candidate, nearest }: ScoredSentence,
  { type, actor, asked }: Asking,
): boolean {
  if (actor.length === 0 || !OWNED.has(type.kind) || !nearest) return false
  const { text, tokens, held } = candidate
  if (actor.some((i) => presence(i, held.sentence) > 0)) return false
  const [name] = nameSpans(text, tokens, asked)
  return name !== undefined && AT_START.test(text.slice(0, name.start)) && name.start < nearest.start
}
