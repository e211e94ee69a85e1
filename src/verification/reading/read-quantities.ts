// Finds the numbers of a text with their units and bounds.
import type { Span } from '../../news/passage.ts'
import { type NumberRead, readNumber } from './read-number.ts'
import { type Unit, unitOf } from './units.ts'

export interface Quantity extends Span {
  /** As written, with its unit. */
  readonly text: string
  /** In the smallest unit of its dimension; a share of 1 where it is a ratio. */
  readonly value: number
  readonly kind: NumberRead['kind'] | 'score'
  /** Of its unit; absent for a mere count. */
  readonly dimension?: string
  /** "About", "at least" and the like; absent for an exact number. */
  readonly bound?: Bound
  /** The preposition that tells a beginning from an end. */
  readonly side?: 'from' | 'to' | 'by'
}

export type Bound = 'about' | 'nearly' | 'more' | 'least' | 'less' | 'most'

const PART =
  /[$€£¥]|°[cf]?|\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?(?:st|nd|rd|th)\b|\d+(?:\.\d+)?|%|[\p{L}]+(?:\.m\b)?/giu

interface Part extends Span {
  readonly text: string
}

const before: readonly (readonly [RegExp, Bound])[] = [
  [/\b(?:at least|no fewer than|no less than|not less than|a minimum of|minimum)\W*$/i, 'least'],
  [/\b(?:at most|up to|as many as|as much as|no more than|not more than|a maximum of|maximum)\W*$/i, 'most'],
  [/\b(?:more than|over|above|exceed(?:s|ed|ing)?|in excess of|upwards of|greater than|beyond)\W*$/i, 'more'],
  [/\b(?:less than|fewer than|under|below)\W*$/i, 'less'],
  [/\b(?:nearly|almost|close to|just short of|approaching)\W*$/i, 'nearly'],
  [
    /\b(?:about|around|roughly|approximately|some|circa|an estimated|estimated at|estimated|or so)\W*$/i,
    'about',
  ],
]

/** Every number, ordinals, ratios and "one" included, in order. Those within the `except` spans are left out. */
export function readQuantities(text: string, except: readonly Span[] = []): readonly Quantity[] {
  const parts: readonly Part[] = Array.from(text.matchAll(PART), ({ 0: found, index }) => ({
    text: found.toLowerCase().replaceAll(',', ''),
    start: index,
    end: index + found.length,
  }))
  const quantities: Quantity[] = []
  for (let i = 0; i < parts.length; ) {
    const read = quantityAt(text, parts, i)
    if (!read) i += 1
    else {
      if (!except.some(({ start, end }) => start < read.quantity.end && read.quantity.start < end))
        quantities.push(read.quantity)
      i = read.next
    }
  }
  return quantities.map((one, i) => ({ ...one, ...unitOfRange(quantities[i - 1], one, text) }))
}

/** "From ten weeks to six": six weeks. */
function unitOfRange(
  from: Quantity | undefined,
  to: Quantity,
  text: string,
): Partial<Pick<Quantity, 'value' | 'dimension'>> {
  const isRange = from?.side === 'from' && /^\s+to\s+$/.test(text.slice(from.end, to.start))
  if (!isRange || to.kind !== 'cardinal' || to.dimension !== undefined) return {}
  const unit = unitOf(from.text.toLowerCase().split(/\s+/).at(-1) ?? '')
  return unit && unit.dimension === from.dimension
    ? { value: to.value * unit.factor, dimension: unit.dimension }
    : {}
}

/** "3–1": one figure of two numbers, in their order. */
function scoreAt(text: string, parts: readonly Part[], i: number) {
  const [left, right, next] = [parts[i], parts[i + 1], parts[i + 2]]
  if (!left || !right || !/^\d{1,2}$/.test(left.text) || !/^\d{1,2}$/.test(right.text)) return undefined
  if (!/^[–-]$/.test(text.slice(left.end, right.start)) || next?.text === '%' || next?.text === 'per')
    return undefined
  const quantity: Quantity = {
    start: left.start,
    end: right.end,
    text: text.slice(left.start, right.end),
    value: Number(left.text) * 100 + Number(right.text),
    kind: 'score',
  }
  return { quantity, next: i + 2 }
}

function quantityAt(text: string, parts: readonly Part[], i: number) {
  return scoreAt(text, parts, i) ?? amountAt(text, parts, i)
}

function amountAt(text: string, parts: readonly Part[], i: number) {
  const currency = /^[$€£¥]$/.test(parts[i]?.text ?? '') ? unitOf(parts[i]?.text ?? '') : undefined
  const first = currency ? i + 1 : i
  const number = readNumber(runFrom(text, parts, first))
  if (!number || (number.kind === 'ratio' && isPartOfTime(parts, first, number))) return undefined
  const next = first + number.length
  const unit = currency
    ? { unit: currency, length: 0 }
    : (shareOfUnit(text, parts, next, number) ?? ageAt(parts, first) ?? unitAt(text, parts, next))
  const start = parts[i]?.start ?? 0
  const end = parts[next - 1 + unit.length]?.end ?? 0
  const quantity: Quantity = {
    start,
    end,
    text: text.slice(start, end),
    ...measure(number, unit.unit),
    ...boundsOf(text, start, end),
  }
  return { quantity, next: next + unit.length }
}

function measure(
  { value, kind }: NumberRead,
  unit: Unit | 'percent' | undefined,
): Pick<Quantity, 'value' | 'kind' | 'dimension'> {
  if (unit === 'percent') return { value: value / 100, kind: 'ratio' }
  if (!unit) return { value, kind }
  return {
    value: value * unit.factor,
    kind: kind === 'ratio' ? 'cardinal' : kind,
    dimension: unit.dimension,
  }
}

function boundsOf(text: string, start: number, end: number): Pick<Quantity, 'bound' | 'side'> {
  const bound = boundOf(text, start, end)
  if (bound) return { bound }
  const side = /\b(from|to|by)\s+$/i.exec(text.slice(0, start))?.[1]?.toLowerCase()
  return side ? { side: side as NonNullable<Quantity['side']> } : {}
}

/** Parts that stand beside one another, with nothing but a space or a hyphen between them. */
function runFrom(text: string, parts: readonly Part[], i: number): readonly string[] {
  const run: string[] = []
  for (let j = i; j < parts.length && j < i + 8; j++) {
    const part = parts[j] as Part
    if (j > i && !/^[\s-]?$/.test(text.slice(parts[j - 1]?.end, part.start))) break
    run.push(isMetres(text, parts, j) ? 'metres' : part.text)
  }
  return run
}

/** "5m" without a currency is a length, unless it counts something: "5m people". */
function isMetres(text: string, parts: readonly Part[], j: number): boolean {
  if (parts[j]?.text !== 'm' || j === 0 || /[$€£¥]/.test(parts[j - 2]?.text ?? '')) return false
  return !/^\s+(?:people|men|women|children|homes|houses|users|customers|visitors|jobs|voters|barrels|tonnes|dollars|euros|pounds|crowns)\b/i.test(
    text.slice(parts[j]?.end),
  )
}

/** "A man aged 34" is 34 years old. */
function ageAt(parts: readonly Part[], i: number) {
  return parts[i - 1]?.text === 'aged' ? { unit: unitOf('years'), length: 0 } : undefined
}

/** "A quarter of a percentage point". */
function shareOfUnit(text: string, parts: readonly Part[], i: number, { kind }: NumberRead) {
  if (kind !== 'ratio' || parts[i]?.text !== 'of' || !/^an?$/.test(parts[i + 1]?.text ?? '')) return undefined
  const { unit, length } = unitAt(text, parts, i + 2)
  return unit && unit !== 'percent' ? { unit, length: length + 2 } : undefined
}

function unitAt(text: string, parts: readonly Part[], i: number) {
  const gap = text.slice(parts[i - 1]?.end, parts[i]?.start)
  const [one = '', two = ''] = [parts[i]?.text, parts[i + 1]?.text]
  if (!/^[\s-]?$/.test(gap)) return { unit: undefined, length: 0 }
  if (one === '%') return { unit: 'percent' as const, length: 1 }
  if (/^(?:percent|percentage)$/.test(one))
    return /^points?$/.test(two) ? { unit: unitOf('pp'), length: 2 } : { unit: 'percent' as const, length: 1 }
  if (one === 'per' && two === 'cent') return { unit: 'percent' as const, length: 2 }
  if (one === 'basis') return { unit: unitOf('bps'), length: 2 }
  if (one === 'm' && isMetres(text, parts, i)) return { unit: unitOf('metres'), length: 1 }
  const pair = unitOf(two)
  if (
    /^(?:degrees?|us|american|australian|canadian|square|cubic|swedish|danish|norwegian|czech|swiss)$/.test(
      one,
    ) &&
    pair
  )
    return {
      unit: /^(?:square|cubic)$/.test(one) ? { ...pair, dimension: `${one} ${pair.dimension}` } : pair,
      length: 2,
    }
  const unit = unitOf(one)
  return unit ? { unit, length: 1 } : { unit: undefined, length: 0 }
}

function boundOf(text: string, start: number, end: number): Bound | undefined {
  if (/^\W*or (?:more|over|above)\b/i.test(text.slice(end))) return 'least'
  if (/^\W*or so\b/i.test(text.slice(end))) return 'about'
  return before.find(([words]) => words.test(text.slice(0, start)))?.[1]
}

/** "The first half", "the third quarter", "half-time". */
function isPartOfTime(parts: readonly Part[], i: number, { length }: NumberRead): boolean {
  const [previous, next] = [parts[i - 1]?.text ?? '', parts[i + length]?.text ?? '']
  return (
    /^(?:first|second|third|fourth|1st|2nd|3rd|4th|final|last)$/.test(previous) ||
    /^(?:time|way|back|term)$/.test(next)
  )
}
