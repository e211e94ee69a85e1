// "What about visitors?": the question before, asked of something else.
import { datePhrase } from '../understanding/date-phrase.ts'
import { type NounPhrase, nounPhrases } from './noun-phrases.ts'

const PLACE = /^(?:in|at|near|around|inside|outside)$/

/** What was no question, a remark or another phrase, has no place for a phrase. */
const QUESTION =
  /^(?:\w+ )?(?:who|whom|whose|what|which|when|where|why|how)\b|^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|must)\b/i

/** More readings than the likeliest two would only be guesses. */
const READINGS_MAX = 2

/**
 * The question with the phrase in the place of its counterpart, likeliest counterpart first: a date for the date, what
 * follows "in" for what followed "in", else a thing for a thing of its kind. Empty where the phrase is no phrase or the
 * question holds nothing of its kind.
 */
export function swapPhrase(question: string, phrase: string): readonly string[] {
  if (!QUESTION.test(question)) return []
  const date = datePhrase(phrase)
  if (date && isWhole(phrase, date)) return [swapDate(question, date.text)]
  const [thing, ...more] = nounPhrases(phrase)
  if (!thing || more.some(({ preposition }) => preposition === undefined)) return []
  const preposition = leadOf(phrase, thing)
  if (preposition === undefined) return []
  const held = nounPhrases(question)
  if (preposition !== '') return [swapAfterPreposition(question, held, phrase, preposition)]
  return counterparts(held, thing)
    .slice(0, READINGS_MAX)
    .map((counterpart) => replace(question, counterpart, phrase))
}

/** The preposition that the phrase begins with, nothing for a bare one, undefined where it is more than a phrase. */
function leadOf(phrase: string, thing: NounPhrase): string | undefined {
  const before = phrase.slice(0, thing.start).trim().toLowerCase()
  return before === (thing.preposition ?? '') ? before : undefined
}

function isWhole(phrase: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return !/[\p{L}\d]/u.test(phrase.slice(0, start) + phrase.slice(end))
}

function swapDate(question: string, date: string): string {
  const held = datePhrase(question)
  return held ? replace(question, held, date) : append(question, date)
}

function swapAfterPreposition(
  question: string,
  held: readonly NounPhrase[],
  phrase: string,
  preposition: string,
): string {
  const same = held.find((other) => other.preposition === preposition)
  const place = PLACE.test(preposition) && held.find((other) => PLACE.test(other.preposition ?? ''))
  const counterpart = same ?? (place || undefined)
  if (!counterpart) return append(question, phrase)
  const lead = question
    .slice(0, counterpart.start)
    .toLowerCase()
    .lastIndexOf(counterpart.preposition ?? '')
  return replace(question, { start: lead, end: counterpart.end }, phrase)
}

/**
 * Those that share a word with it ("the other dam" for "the Orrin Dam"), else those of its form, the subject first, else
 * whatever it can stand for.
 */
function counterparts(held: readonly NounPhrase[], thing: NounPhrase): readonly NounPhrase[] {
  const words = new Set(thing.stems)
  const alike = held.filter(({ stems }) => stems.some((stem) => words.has(stem)))
  if (alike.length > 0) return alike
  const ofForm = held.filter(({ form }) => form === thing.form)
  if (ofForm.length > 0) return isAcronym(thing) ? acronymsFirst(ofForm) : ofForm
  switch (thing.form) {
    case 'name':
      return held.filter(({ form }) => form === 'definite')
    case 'definite':
      return held.filter(({ form }) => form === 'name')
    default:
      return held.toReversed().slice(0, 1)
  }
}

function isAcronym({ text }: NounPhrase): boolean {
  return /^(?:[Tt]he )?\p{Lu}{2,}$/u.test(text)
}

/** "What about NATO?" after a question about what somebody said of the CSTO. */
function acronymsFirst(held: readonly NounPhrase[]): readonly NounPhrase[] {
  return [...held.filter(isAcronym), ...held.filter((phrase) => !isAcronym(phrase))]
}

function replace(
  question: string,
  { start, end }: { readonly start: number; readonly end: number },
  phrase: string,
): string {
  const after = question.slice(end)
  // "And their coach?" after "the goalkeeper of Port Elsin": whose is said already.
  const put = /^\s*(?:of|at|for)\b/i.test(after) ? phrase.replace(/^(?:his|her|its|their) /i, 'the ') : phrase
  return question.slice(0, start) + put + after
}

function append(question: string, phrase: string): string {
  return question.replace(/\s*([?.!]*)\s*$/, ` ${phrase}$1`)
}
