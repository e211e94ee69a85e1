// Who may be the answer to a question that asks for a person.
import type { AskedWords } from '../composing/asked-words.ts'
import type { AnswerSpan } from './answer-span.ts'
import { isPeople } from './is-people.ts'
import { namedKind } from './named-kind.ts'
import { type NamedSentence, namesIn } from './names-in.ts'

/** Names that are no place and no owner, where there are such: "Halvern's leader, Ann Reed, in Oxholt". */
export function peopleIn(sentence: NamedSentence, asked: AskedWords): readonly AnswerSpan[] {
  const all = namesIn(sentence, asked)
  const actors = all.filter(
    ({ start, end }) =>
      !/^['’](?:s\b|\s)/.test(sentence.text.slice(end)) &&
      !isPlaceOrBody(sentence.text.slice(end)) &&
      !PLACED.test(sentence.text.slice(0, start)),
  )
  const others = actors.filter((span) => !holdsAsked(span, sentence, asked))
  const described = peopleDescribed(sentence.text)
  const agents = described.filter(({ start }) => /\bby $/i.test(sentence.text.slice(0, start)))
  if (others.length > 0) return [...others, ...agents].toSorted((a, b) => a.start - b.start)
  if (actors.length > 0) return [...actors, ...agents].toSorted((a, b) => a.start - b.start)
  if (described.length > 0) return described
  return all.filter(({ start }) => !PLACED.test(sentence.text.slice(0, start)))
}

/** "Who won the marathon?": not the Marrow Bay Marathon. */
function holdsAsked({ start, end }: AnswerSpan, { tokens }: NamedSentence, asked: AskedWords): boolean {
  return tokens.some((token) => start <= token.start && token.end <= end && asked.all.has(token.stem))
}

const PLACED = /\b(?:in|at|from|near|outside|across) (?:the )?$/i

/** As who did it: at the beginning, behind "by", or beside a name. */
const DESCRIBED =
  /(?<=^["“]?|\bby |, )(?:an?|some|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) (?:[\p{L}\d-]+ ){0,3}?(?<noun>\p{Ll}{3,})\b/giu

/** "two boys", "a 19-year-old student": who is not named. */
function peopleDescribed(text: string): readonly AnswerSpan[] {
  return Array.from(text.matchAll(DESCRIBED)).flatMap(({ 0: words, index, groups }) =>
    isPeople(groups?.['noun'] ?? '')
      ? [{ start: index, end: index + words.length, value: words.toLowerCase() }]
      : [],
  )
}

/** "Fennick islands", "Marrow Bay council": the next word says that the name is nobody's. */
function isPlaceOrBody(after: string): boolean {
  const next = /^ (\p{Ll}+)/u.exec(after)?.[1]
  return next !== undefined && /^(?:place|organisation)$/.test(namedKind(next))
}
