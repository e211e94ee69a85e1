// What a follow-up takes over from the question before, beside what its pronouns name.
import { datePhrase } from '../understanding/date-phrase.ts'
import { questionTerms } from '../understanding/question-terms.ts'
import { nounPhrases } from './noun-phrases.ts'

export interface CarriedPhrasesOptions {
  /** The follow-up as the person wrote it. */
  readonly asked: string
  /** The same with its pronouns replaced. */
  readonly named: string
  /** True where the pronouns’ words do not name their thing yet. */
  readonly isVague: boolean
  /** The question before. */
  readonly before: string
}

/** Enough to say what it is about, and a long thread does not pile up all that was ever asked. */
const PHRASES_MAX = 3
const WORDS_MAX = 4

/** Capitals that name nobody. */
const OFFICE = /\b(?:CEO|CFO|PM|MP|MPs)$/

const EVENT = /\b(?:this|that|then|so)\b(?!\s+\p{L}{3,})/iu
const SHORTHAND = /^(?:\w+ )?(?:why|when|where|who|whom|how(?: \w+)?)(?: not| so| exactly)?\W*$/i
const ASKS_TIME = /^(?:when|since when|how long ago|what (?:day|date|year|time))\b/i

/**
 * The subject where no pronoun has named it or the whole event is meant ("that", "Why?"), then the date, unless a time
 * is asked for or given, and the outlet.
 */
export function carriedPhrases(options: CarriedPhrasesOptions): readonly string[] {
  const { asked, before } = options
  const date = datePhrase(before)
  const outlet = nounPhrases(before).find(({ preposition }) => preposition === 'according to')
  return [
    ...subjectOf(options),
    ...(date && !datePhrase(asked) && !ASKS_TIME.test(asked) ? [date.text] : []),
    ...(outlet && !/\baccording to\b/i.test(asked) ? [`according to ${outlet.text}`] : []),
  ]
}

function subjectOf({ asked, named, isVague, before }: CarriedPhrasesOptions): readonly string[] {
  const ofEvent = EVENT.test(asked) || SHORTHAND.test(asked)
  if (asked !== named && !isVague && !ofEvent) return []
  const have = new Set(questionTerms(named).map(({ stem }) => stem))
  const all = nounPhrases(before).filter(
    ({ preposition, stems }) => preposition !== 'according to' && stems.some((stem) => !have.has(stem)),
  )
  // What was taken over before is left behind once the conversation has named another.
  const bracket = before.search(/\s\([^()]*\)\s*$/)
  const own = all.filter(({ start }) => start < bracket)
  const phrases = own.some(({ form, text }) => form === 'name' && !OFFICE.test(text)) ? own : all
  if (phrases.length === 0 || ofEvent) return wordsOf(before, have)
  const names = phrases.filter(({ form }) => form === 'name')
  const others = phrases.filter(({ form }) => form !== 'name')
  const chosen = new Set([...names, ...others].slice(0, PHRASES_MAX))
  return phrases.filter((phrase) => chosen.has(phrase)).map(({ text }) => text)
}

/** What happened, not only to whom. */
function wordsOf(before: string, have: ReadonlySet<string>): readonly string[] {
  const skipped = [datePhrase(before)?.text ?? '', /\baccording to .*$/i.exec(before)?.[0] ?? '']
  const left = skipped.reduce((text, part) => text.replace(part, ' '), before)
  const terms = questionTerms(left).filter(({ stem }) => !have.has(stem))
  const strongest = terms.toSorted((a, b) => b.weight - a.weight).slice(0, WORDS_MAX)
  const kept = terms.filter((term) => strongest.includes(term)).map(({ text }) => text)
  return kept.length === 0 ? [] : [kept.join(' ')]
}
