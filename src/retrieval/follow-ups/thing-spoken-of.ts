// What "it" or "they" means: the thing that the question before is about.
import { type NounPhrase, nounPhrases } from './noun-phrases.ts'

export interface ThingSpokenOf {
  readonly text: string
  /** Only its kind is known ("How many turbines …": the turbines), so it takes a name beside it to find it. */
  readonly isVague: boolean
}

/** Nobody calls them "it". */
const PERSON =
  /\b(?:minister|president|director|chief|mayor|engineer|coach|leader|spokes\w+|officer|king|queen|judge|captain|driver|author|writer|winner|man|woman|boy|girl|doctor|nurse|teacher|farmer|chair(?:man|woman)?|secretary|governor|senator|candidate|player|head of government)\b(?: \p{Lu}[^ ]*)*$/iu

/** `plural`: "they" rather than "it". Undefined where the question speaks of no such thing. */
export function thingSpokenOf(
  question: string,
  { plural }: { readonly plural: boolean },
): ThingSpokenOf | undefined {
  const bracket = question.search(/\s\([^()]*\)$/)
  const all = nounPhrases(question)
  const phrases = all.filter(
    ({ form, preposition, text, start }) =>
      form !== 'counted' &&
      (bracket < 0 || start < bracket || form !== 'bare') &&
      preposition !== 'according to' &&
      !PERSON.test(text) &&
      !/^(?:his|her|its|their|that|this)\b/i.test(text),
  )
  // A name in the plural may be one thing: Tern Airways.
  const fitting = phrases.filter(
    (phrase) => isPlural(phrase) === plural || (!plural && phrase.form === 'name' && isPlural(phrase)),
  )
  const counted = all.find(
    (phrase) =>
      phrase.form === 'counted' &&
      isPlural(phrase) === plural &&
      (plural || !/\bmany $/i.test(question.slice(0, phrase.start))),
  )
  if (counted) return { text: `the ${counted.text}`, isVague: true }
  const candidates = fitting.length > 0 ? fitting : phrases
  // What the person said themselves comes before what was taken over; that then says which one is meant.
  const own = candidates.filter(
    ({ start, form }) =>
      bracket > 0 && start < bracket && (form === 'definite' || (plural && form === 'bare')),
  )
  const among = own.length > 0 ? own : candidates
  const about = among.find(({ preposition }) => preposition === undefined) ?? among[0]
  return about && { text: describe(question, about, phrases), isVague: own.length > 0 }
}

function isPlural({ text }: NounPhrase): boolean {
  return /(?:[^sui]s|people|men|women|children|police)$/i.test(text)
}

/** "the capacity of the station": the station. "the crack in the Orrin Dam": all of it, to tell it from other cracks. */
function describe(question: string, phrase: NounPhrase, phrases: readonly NounPhrase[]): string {
  const next = phrases.find(
    ({ start, preposition }) =>
      preposition !== undefined && question.slice(phrase.end, start).trim() === preposition,
  )
  if (phrase.form === 'bare' && phrase.start === 0)
    return `the ${describe(question, { ...phrase, form: 'definite' }, phrases)}`
  if (phrase.form === 'name' || !next) return phrase.text.replace(/^an? /i, 'the ')
  if (next.preposition === 'of') return describe(question, next, phrases)
  return question.slice(phrase.start, next.end).replace(/^an? /i, 'the ')
}
