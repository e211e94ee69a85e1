// Who may be the answer to a question that asks for a person.
import { tokenize } from '../../retrieval/words/tokenize.ts'
import type { AskedWords } from '../composing/asked-words.ts'
import type { CandidateSentence } from '../composing/candidate-sentence.ts'
import type { AnswerSpan } from './answer-span.ts'
import { aside } from './aside.ts'
import { doersAmong, type RoleOptions } from './doers-among.ts'
import { doesAsked } from './does-asked.ts'
import { isBody } from './is-body.ts'
import { isModifier } from './is-modifier.ts'
import { isPeople } from './is-people.ts'
import { isPersonNoun } from './is-person-noun.ts'
import { namedKind } from './named-kind.ts'
import { type NamedSentence, namesIn } from './names-in.ts'

export interface PeopleOptions {
  readonly asked: AskedWords
  /** What "who" asks for beside the verb, see `readRole`. */
  readonly role?: RoleOptions
}

type Sentence = NamedSentence & Partial<Pick<CandidateSentence, 'heldBy'>>

/**
 * Names that are no place and no owner, where there are such: "Halvern's leader, Ann Reed, in Oxholt". Where the
 * sentence tells who does what is asked, only those; where it tells what is done and not by whom, and where a name
 * only describes something, they stand aside.
 */
export function peopleIn(sentence: Sentence, { asked, role }: PeopleOptions): readonly AnswerSpan[] {
  const { text, heldBy } = sentence
  if (role?.role === 'doer' && heldBy && doesAsked({ ...sentence, heldBy }, role.verb, asked)) return []
  const all = namesIn(sentence, asked).map((span) => withPeople(span, text))
  const described = peopleDescribed(text).filter(({ value }) => !isAskedKind(value, asked))
  const agents = described.filter(({ start }) => /\bby $/i.test(text.slice(0, start)))
  const people = all.filter((span) => acts(span, text))
  const named = people.filter(
    (span) => !isModifier(text.slice(span.end)) && !goesOnFromAsked(span, text, asked),
  )
  const persons = named.filter(({ start, end }) => !isBody(text.slice(start, end)))
  const actors = inOrder([...(persons.length > 0 ? persons : named), ...agents])
  const doers = role && heldBy ? doersAmong(actors, { ...sentence, heldBy }, role) : undefined
  if (doers && doers.length > 0) return doers.map((span) => ({ ...span, isTold: true }))
  const others = actors.filter((span) => !holdsAsked(span, sentence, asked))
  if (doers) return (others.length > 0 ? others : people).map(aside)
  if (others.length > agents.length) return others
  if (actors.length > agents.length) return actors
  if (described.length > 0) return described
  return (people.length > 0 ? people : all.filter(({ start }) => !PLACED.test(text.slice(0, start)))).map(
    aside,
  )
}

function inOrder(spans: readonly AnswerSpan[]): readonly AnswerSpan[] {
  return spans.toSorted((a, b) => a.start - b.start)
}

function acts({ start, end }: AnswerSpan, text: string): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  return !/^['’](?:s\b|\s)/.test(after) && !isPlaceOrBody(after) && !PLACED.test(before)
}

/** "Halvern Rovers", where Halvern is asked of: that is Halvern itself. */
function goesOnFromAsked({ start, end }: AnswerSpan, text: string, asked: AskedWords): boolean {
  const before = /\p{Lu}[\p{L}.’'-]* $/u.exec(text.slice(0, start))?.[0]
  if (before === undefined || /\s/.test(text.slice(start, end))) return false
  return tokenize(before).some(({ stem }) => asked.names.has(stem))
}

/** "Halvern police", "Oxholt fans": a name with those whom it describes. */
function withPeople(span: AnswerSpan, text: string): AnswerSpan {
  const behind = /^ (?<noun>\p{Ll}{3,})(?![\p{L}'’])/u.exec(text.slice(span.end))
  const noun = behind?.groups?.['noun'] ?? ''
  if (!(noun.endsWith('s') || GROUP.test(noun)) || !(isPeople(noun) || GROUP.test(noun))) return span
  const end = span.end + 1 + noun.length
  return { ...span, end, value: `${span.value} ${noun}` }
}

const GROUP = /^(?:police|staff|forces|troops|authorities|officials|prosecutors|lawmakers|gunmen)$/

/** "Who won the marathon?": not the Marrow Bay Marathon. */
function holdsAsked({ start, end }: AnswerSpan, { tokens }: NamedSentence, asked: AskedWords): boolean {
  return tokens.some((token) => start <= token.start && token.end <= end && asked.all.has(token.stem))
}

/** Also behind the town of a place: "in Oxholt, Halvern". */
const PLACED =
  /\b(?:[Ii]n|[Ii]nside|[Aa]t|[Ff]rom|[Nn]ear|[Oo]utside|[Aa]cross) (?:the )?(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}, )?$/u

/** "Who was the gunman?": "a gunman" does not tell. */
function isAskedKind(described: string, asked: AskedWords): boolean {
  return tokenize(described).some(({ stem, word }) => isPersonNoun(word) && asked.all.has(stem))
}

/** As who did it: at the beginning, behind "by", or beside a name. */
const DESCRIBED =
  /(?<=^["“]?|(?<by>\bby )|, )(?:an?|some|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)(?<nouns>(?: [\p{L}\d-]+){1,4})/giu

/** "two boys", "a 19-year-old student": who is not named. */
function peopleDescribed(text: string): readonly AnswerSpan[] {
  return Array.from(text.matchAll(DESCRIBED)).flatMap(({ 0: whole, index, groups }) => {
    const nouns = groups?.['nouns'] ?? ''
    const isPerson = groups?.['by'] === undefined ? isPeople : isPersonNoun
    const [until] = Array.from(nouns.matchAll(/\p{Ll}{3,}(?= |$)/gu)).flatMap(({ 0: word, index: at }) =>
      isPerson(word) ? [at + word.length] : [],
    )
    if (until === undefined) return []
    const end = index + whole.length - nouns.length + until
    return [{ start: index, end, value: text.slice(index, end).toLowerCase() }]
  })
}

/** "Fennick islands", "Marrow Bay council": the next word says that the name is nobody's. */
function isPlaceOrBody(after: string): boolean {
  const next = /^ (\p{Ll}+)/u.exec(after)?.[1]
  return next !== undefined && /^(?:place|organisation)$/.test(namedKind(next))
}
