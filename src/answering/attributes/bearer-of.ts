// How fully a sentence names whom it is about, so that two of one name can be told apart.
import type { CandidateSentence } from '../composing/candidate-sentence.ts'
import { namedAt, type Subject } from './subject-of.ts'

/** "Ann Reed (judge)", but not "Ann Reed (born 1950)", which may be of one who is named without it elsewhere. */
const ASIDE = /^["”]? \((?!born|[\d;]|\p{Lu}\p{L}+ \d)(?<aside>[^()]{3,50})\)/u

/** The words of the name as it stands there, with those inside it and what is set in brackets behind; lower case. */
export function bearerOf(subject: Subject, { text, tokens }: CandidateSentence): ReadonlySet<string> {
  const words = namedAt(subject, tokens).flatMap(({ from, to }) => {
    const aside = ASIDE.exec(text.slice(tokens[to]?.end))?.groups?.['aside'] ?? ''
    const inside = tokens.slice(from, to + 1).map(({ word }) => word)
    return [...inside, ...(aside.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])]
  })
  return new Set(words)
}
