// Whether a number is of the measure that an adjective asks for: "how old" wants years, "how tall" metres.
import type { NumberSpan } from './number-spans.ts'

const LENGTH =
  'met(?:re|er)s?|(?:kilo|centi|milli)met(?:re|er)s?|km|cm|mm|m|miles?|feet|foot|ft|inch(?:es)?|yards?|storeys?|stories|fathoms?'
const TIME = 'seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)'

const SPEED =
  '(?:miles?|kilomet(?:re|er)s?|met(?:re|er)s?|km|m) ?(?:an?|per|/) ?(?:hour|minute|second|h|s)|mph|kph|knots?'

const UNITS: Readonly<Record<string, string>> = {
  old: `${TIME}|year-old|month-old`,
  young: `${TIME}|year-old|month-old`,
  tall: LENGTH,
  long: LENGTH,
  deep: LENGTH,
  wide: LENGTH,
  far: `${LENGTH}|light[- ]years?|hours?|minutes?`,
  fast: `${SPEED}|seconds?|minutes?|hours?|times`,
  strong: `${SPEED}|magnitude`,
  high: `${LENGTH}|degrees?|points?`,
  hot: 'degrees?|celsius|fahrenheit|c|f',
  cold: 'degrees?|celsius|fahrenheit|c|f',
  heavy: 'tonnes?|tons?|pounds?|lbs?|kg|kilograms?|kilos?|grams?|ounces?|stone',
}

const forms: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(UNITS).map(([adjective, units]) => [adjective, new RegExp(`^[ -]?(?:${units})\\b`, 'i')]),
)

const MEASURE = new RegExp(
  `^(?:${[...new Set(Object.values(UNITS))].join('|')}|hectares?|acres?|lit(?:re|er)s?)$`,
  'i',
)

/** What says of a number that it is of this measure: a lake may be lowered by four metres, and not be four metres deep. */
const CUES: Readonly<Record<string, RegExp>> = {
  tall: /\b(?:tall|high|height|stands?|storeys?|stories)\b/i,
  high: /\b(?:high|height|tall|stands?|above)\b/i,
  long: /\b(?:long|length)\b/i,
  deep: /\b(?:deep|depth)\b/i,
  wide: /\b(?:wide|width|across|broad)\b/i,
  heavy: /\bweigh(?:s|ed|t|ing)?\b|\bheavy\b|-(?:tonne|ton|pound|kilogram|kilo)\b/i,
  old: /\bold\b|-old\b|\b(?:aged?|born|birthday|turn(?:ed|s)?|ago|BC|century)\b/i,
  young: /\bold\b|-old\b|\b(?:aged?|born|birthday|turn(?:ed|s)?)\b/i,
}

/** "A crack of 40 metres", "the 40-metre crack": of a thing that is asked how long it is, its length. */
function isSize(before: string, after: string, adjective: string | undefined): boolean {
  return (
    adjective === 'long' &&
    (/\b(?:an?|the|its) (?:\p{L}+ )?\p{L}+ of $/iu.test(before) || after.startsWith('-'))
  )
}

/** Characters around a number in which the cue has to stand. */
const CUE_REACH = 25

/** Whether a noun measures ("metres", "years") and so counts nobody and nothing. */
export function isMeasure(unit: string): boolean {
  return MEASURE.test(unit)
}

/** No age has more figures, unless it names its unit. */
const AGE_LENGTH_MAX = 3

/** "Ann Reed, 45, …", "aged 45", "at 45": an age that names no unit. */
const BARE_AGE = /(?:\p{L},\s|\b(?:aged?|age of|at|turn(?:ed|s)?|is|was) )$/iu

/** "How high is the rate?", "How strong is the support?": a share or a sum as well as a length. */
const RATED: ReadonlySet<string> = new Set(['high', 'strong'])

/** Of these any number tells how much: people, acres, metres across; never how far off it is. */
const SIZED: ReadonlySet<string> = new Set(['big', 'large'])

const DISTANCE = new RegExp(
  `^[ -]?(?:${LENGTH})\\b(?: \\([^)]*\\)|\\))? (?:away|off|from|north|south|east|west)\\b`,
  'i',
)

function isDistance(after: string): boolean {
  return DISTANCE.test(after)
}

/** "two wars" is no size or rate. */
const SMALL_WORD = /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a)$/i

/**
 * An adjective without a measure of its own ("large", "high") takes any number, as does none at all; a year is never
 * an amount.
 */
export function fitsUnit(
  { start, end, sort }: NumberSpan,
  adjective: string | undefined,
  text: string,
): boolean {
  if (sort === 'year') return false
  if (SIZED.has(adjective ?? '') && isDistance(text.slice(end))) return false
  const form = adjective === undefined ? undefined : forms.get(adjective)
  if (!form) return sort !== 'plain' || !SMALL_WORD.test(text.slice(start, end))
  if (sort !== 'plain') return RATED.has(adjective ?? '')
  const around = text.slice(Math.max(0, start - CUE_REACH), end + CUE_REACH)
  const isOfMeasure =
    (CUES[adjective ?? '']?.test(around) ?? true) || isSize(text.slice(0, start), text.slice(end), adjective)
  if (form.test(text.slice(end).replace(/^°\s?/, ' degrees '))) return isOfMeasure
  const isAge = adjective === 'old' || adjective === 'young'
  return (
    isAge &&
    end - start <= AGE_LENGTH_MAX &&
    BARE_AGE.test(text.slice(0, start)) &&
    /^(?:[,.;!?]|$)/.test(text.slice(end))
  )
}
