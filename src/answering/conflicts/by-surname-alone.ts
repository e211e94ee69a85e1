// Articles that call by the surname alone, from their beginning, somebody of whom something is asked.
import type { Attribute } from '../attributes/read-attribute.ts'
import type { Subject } from '../attributes/subject-of.ts'
import type { RankedSentence } from '../composing/rank-sentences.ts'

/** What is asked of people only. */
function isOfPeople({ wanted }: Attribute): boolean {
  if (wanted.kind === 'time') return /^(?:born|die)/.test(wanted.verb)
  if (wanted.kind === 'definition') return wanted.part === 'occupation'
  return wanted.kind === 'sort' && wanted.sort !== 'language'
}

/**
 * Their ids. Their first passage is among the evidence, and nowhere there a name or a title stands before the surname:
 * it may be anybody of that name, and what they tell is shown as told of several where it differs.
 */
export function bySurnameAlone(ranked: readonly RankedSentence[], attribute: Attribute): ReadonlySet<string> {
  if (!isOfPeople(attribute) || attribute.subject.stems.length < 2) return new Set()
  const byArticle = Map.groupBy(ranked, ({ candidate }) => candidate.evidence.card.id)
  const found = [...byArticle].filter(
    ([, sentences]) =>
      sentences.some(({ candidate }) => candidate.evidence.passage.position === 0) &&
      isCalledSo(sentences, attribute.subject),
  )
  return new Set(found.map(([id]) => id))
}

function isCalledSo(sentences: readonly RankedSentence[], { stems }: Subject): boolean {
  const before = sentences.flatMap(({ candidate: { text, tokens } }) =>
    tokens.flatMap((token, i) => {
      if (token.stem !== stems.at(-1) || !/^\p{Lu}/u.test(token.text)) return []
      const last = tokens[i - 1]
      const isBeside = last !== undefined && /^[ .]+$/.test(text.slice(last.end, token.start))
      return [{ isFirst: i === 0, isNamed: isBeside && /^\p{Lu}/u.test(last.text) }]
    }),
  )
  return before.some(({ isFirst }) => isFirst) && before.every(({ isNamed }) => !isNamed)
}
