// Finds the pronouns of a question that stand for something said before it.
import type { Span } from '../../news/passage.ts'
import { nounPhrases } from './noun-phrases.ts'

export type Referent = 'person' | 'thing' | 'things' | 'place'

export interface BackReference extends Span {
  readonly referent: Referent
  /** "his", "its": of whom or what. */
  readonly owns: boolean
}

/** "her" before a particle or at the end is a person acted on; before another word it tells whose. */
const HER_OBJECT =
  /\bher\b(?=\s*(?:$|[?.!,;]|(?:down|up|off|out|away|over|back|in|on|at|to|for|from|with|by|and|or|when|why|after|before)\b))/i

/** Not "are there" or "how many there are". */
const PLACE =
  /(?<!\b(?:is|are|was|were|be|been|will|has|have)\s)\bthere\b(?!\s+(?:\w+\s+)?(?:is|are|was|were|be)\b)/i

const PRONOUNS: readonly (readonly [RegExp, Referent, boolean])[] = [
  [/\b(?:he|she|him)\b/i, 'person', false],
  [HER_OBJECT, 'person', false],
  [/\b(?:his|hers?)\b/i, 'person', true],
  // Of "do they want to kill them" the second was spoken of.
  [/(?<=\bthey\b.*)\bthem\b|\b(?:they|them)\b(?!.*\bthem\b)/i, 'things', false],
  [/\btheirs?\b/i, 'things', true],
  [/\bits\b/i, 'thing', true],
  [/\bit\b/i, 'thing', false],
  [PLACE, 'place', false],
]

/** "Is it true that …", "did it rain": a word that stands for nothing. */
const EXPLETIVE =
  /\bit (?:true|possible|likely|clear|certain|legal|safe|right|known|\w+ (?:that|whether))\b|\bit (?:rain|snow)|\b(?:rain|snow)(?:s|ed|ing)\b/i

/** Where another clause may have named what the pronoun stands for. */
const CLAUSE = /,|\b(?:and|or|but|that|if|when|since|because|while|who|which)\b/i

/** The first of each kind, those left out that the question itself explains. */
export function backReferences(question: string): readonly BackReference[] {
  const found = PRONOUNS.flatMap(([pattern, referent, owns]) => {
    const match = pattern.exec(question)
    if (!match || (referent === 'thing' && EXPLETIVE.test(question))) return []
    const { index: start } = match
    const before = question.slice(0, start)
    const isSubjects = owns && referent === 'things' && hasManyAsSubject(before)
    return isSubjects || isOwn(before) ? [] : [{ start, end: start + match[0].length, referent, owns }]
  })
  return found.filter(({ start }, at) => found.findIndex((other) => other.start === start) === at)
}

/** "Can people still use their tickets?": the tickets of the people. */
function hasManyAsSubject(before: string): boolean {
  return nounPhrases(before).some(
    ({ text, form }) => form === 'bare' && /(?:[^s]s|people|men|women)$/i.test(text),
  )
}

function isOwn(before: string): boolean {
  const [named] = nounPhrases(before).filter(({ form }) => form !== 'counted')
  return named !== undefined && CLAUSE.test(before.slice(named.end))
}
