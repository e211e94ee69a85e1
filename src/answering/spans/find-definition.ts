// Where a sentence says what somebody or something is: "Ann Reed, a retired judge, …", "Ostra is a river in …".
import { questionTerms } from '../../retrieval/understanding/question-terms.ts'
import type { Token } from '../../retrieval/words/tokenize.ts'
import { type DefinitionFound, definitionAt } from './definition-at.ts'

/** Undefined where the sentence does not name it, or names it and says nothing of what it is. */
export function findDefinition(
  subject: string,
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
): DefinitionFound | undefined {
  const wanted = new Set(questionTerms(subject).map(({ stem }) => stem))
  if (wanted.size === 0) return undefined
  const places = tokens.flatMap(({ stem }, i) => (wanted.has(stem) ? [i] : []))
  const found = places.flatMap((place) => {
    const next = tokens[place + 1]
    return next && wanted.has(next.stem) ? [] : definitionAt(place, tokens, text)
  })
  return found.toSorted((a, b) => b.strength - a.strength)[0]
}
