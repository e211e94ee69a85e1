// Whether two values are of one scope: the same quarter, the whole or the same part, the men's or the women's contest, then or now.
import { numberSpans } from '../spans/number-spans.ts'
import type { Told } from './find-conflict.ts'

/** As far as their sentences say. */
export function areOfOneScope(a: Told, b: Told): boolean {
  return (
    areOfOnePeriod(a, b) &&
    (a.value.measure === 'people' || areAlike(partsBeside(a), partsBeside(b))) &&
    (a.value.measure !== undefined || areAlike(classesBeside(a), classesBeside(b))) &&
    areForTheSame(a, b) &&
    isOfThePast(a) === isOfThePast(b) &&
    !isInReach(a, b) &&
    !isInReach(b, a)
  )
}

const PERIOD =
  /\b(?<which>first|second|third|fourth|fifth|last|final|opening|closing) (?<of>quarter|half|season|round|phase|leg|stage|test|debate|week|month|day|term)\b/gi

const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?= (?:figures|data|\d{4})|[.,;]|$| (?:and|but|after|when|while|compared|against))/g

/** "The third quarter" and "the second quarter"; one that names none may be of any. A month may be the day that is told. */
function areOfOnePeriod(a: Told, b: Told): boolean {
  const isTime = a.value.measure === 'time'
  return [PERIOD, ...(isTime ? [] : [MONTH])].every((form) => {
    const [one, other] = [wordsBeside(a, form), wordsBeside(b, form)]
    return one.size === 0 || other.size === 0 || !one.isDisjointFrom(other)
  })
}

const PART =
  /\b(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|parts?|rest|half|most) of (?=(?:the )?\p{Lu})|(?:northern|southern|eastern|western|rural|urban) (?=\p{Lu}))/gu

/** Of a rate or a price; where people were hurt, the part of the town is only where it happened. */
function partsBeside(told: Told): ReadonlySet<string> {
  return wordsBeside(told, PART)
}

const CLASS = /\b(?:women|girls|juniors?|youth|under-\d\d|wheelchair|veterans?|reserves?)\b/gi

function classesBeside(told: Told): ReadonlySet<string> {
  return wordsBeside(told, CLASS)
}

/** "110 for cars" and "80 for lorries". */
function areForTheSame(a: Told, b: Told): boolean {
  if (a.value.measure === undefined || a.value.measure === 'time') return true
  const [one, other] = [forWhom(a), forWhom(b)]
  return one === undefined || other === undefined || one === other
}

function forWhom({ sentence, value }: Told): string | undefined {
  return /^[^.;,]{0,30}? for (?<whom>\p{Ll}{2,}s)\b/u.exec(sentence.candidate.text.slice(value.end))
    ?.groups?.['whom']
}

const PAST_BEFORE =
  /\b(?:until|till|previously|formerly|used to|up from|down from|compared (?:with|to)|instead of|rather than|had (?:been|made|cost|stood at|offered|planned|opened)|(?:was|were) to have|should have)\b[^;:]{0,60}$/i
const PAST_BEHIND =
  /^[^;:,]{0,30}\b(?:an? (?:year|month|week|decade) (?:ago|earlier|before)|the (?:year|month|week) before|previously|formerly)\b/i

/** Said of what was so before it is as it is. */
function isOfThePast({ sentence, value }: Told): boolean {
  const { text } = sentence.candidate
  return PAST_BEFORE.test(text.slice(0, value.start)) || PAST_BEHIND.test(text.slice(value.end))
}

/** How much more "more than 300" may be. */
const MORE_MAX = 1.25

/** "Between 40 and 60" and "52", "more than 300" and "345". */
function isInReach({ sentence: { candidate }, value }: Told, { value: other }: Told): boolean {
  const [own, figure] = [Number(value.value), Number(other.value)]
  if (!Number.isFinite(own) || !Number.isFinite(figure)) return false
  const before = candidate.text.slice(0, value.start)
  if (/\b(?:more than|over|above|upwards of) $/i.test(before))
    return figure >= own && figure <= own * MORE_MAX
  if (/\b(?:fewer than|less than|under|below) $/i.test(before))
    return figure <= own && figure >= own / MORE_MAX
  const [low, high] = rangeAround(candidate.text, value.start) ?? [own, own]
  return low <= figure && figure <= high
}

/** "40 to 60", "between 40 and 60". */
function rangeAround(text: string, at: number): readonly [number, number] | undefined {
  const spans = numberSpans(text)
  const found = spans.find((span, i) => {
    const next = spans[i + 1]
    if (!next || (span.start !== at && next.start !== at)) return false
    const between = text.slice(span.end, next.start)
    return (
      /^(?: to |[-–]| or )$/.test(between) ||
      (between === ' and ' && /\bbetween $/i.test(text.slice(0, span.start)))
    )
  })
  const next = found && spans[spans.indexOf(found) + 1]
  return next && [Number(found.value), Number(next.value)]
}

function wordsBeside({ sentence, value }: Told, form: RegExp): ReadonlySet<string> {
  const { text } = sentence.candidate
  const beside = `${text.slice(0, value.start)} ${text.slice(value.end)}`
  return new Set(beside.match(form)?.map((words) => words.trim().toLowerCase()))
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && a.isSubsetOf(b)
}
