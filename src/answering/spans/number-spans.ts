// The numbers in a sentence with what they count: amounts of money, shares, ages, counts.
import type { Span } from '../../news/passage.ts'

export interface NumberSpan extends Span {
  /** In plain figures where it can be told: `12`, `1200000`; the words themselves where not. */
  readonly value: string
  readonly sort: 'money' | 'share' | 'year' | 'plain'
  /** The word behind it, lower case: `people`, `degrees`; empty where there is none. */
  readonly unit: string
}

const WORDS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1_000,
  k: 1_000,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
}

const WORD = `(?:${[...WORDS, ...TENS.slice(2)].join('|')})`
const NUMBER = new RegExp(
  String.raw`(?<money>(?:US|A|C|NZ)?[$€£¥]\s?)?(?<![\p{L}\d.,-])(?<figure>\d+(?:,\d{3})*(?:\.\d+)?|${WORD}(?:[ -]${WORD})?|half|(?:a|one|two) (?:third|quarter)s?|dozens|hundreds|thousands|millions|a (?=dozen|hundred|thousand|million|billion))(?![\d\p{L}]{3})(?<scale>(?:[ -]?(?:dozen|hundred|thousand|million|billion|trillion|bn|[mk](?![\p{L}\d])))*)(?<share>\s?%|[ -]per ?cent(?:age points?)?)?(?<behind>(?:[ -][\p{L}-]+){0,2})`,
  'giu',
)

const CURRENCY =
  /^[ -](?:(?:US|Australian|Canadian) )?(?:dollars?|euros?|pounds?|crowns?|cents?|pence|yen|yuan|roubles?|rubles?|rupees?|francs?|kron\w+|pesos?|lira|won|rand|zlotys?|hryvnia|USD|EUR|GBP)\b/i

/** In order. */
export function numberSpans(text: string): readonly NumberSpan[] {
  const spans = Array.from(text.matchAll(NUMBER), (match): NumberSpan => {
    const { money = '', figure = '', scale = '', share = '', behind = '' } = match.groups ?? {}
    const length = match[0].length - behind.length
    const sort =
      money || CURRENCY.test(behind) ? 'money' : share ? 'share' : isYear(figure, scale) ? 'year' : 'plain'
    return {
      start: match.index,
      end: match.index + length,
      value: plainValue(figure, scale),
      sort,
      unit: (behind.match(/\p{L}[\p{L}-]*/u)?.[0] ?? '').toLowerCase(),
    }
  })
  return spans
    .filter((span) => !isOfCalendar(span, text) && !isOneOf(span, text))
    .map((span, i, all) => sharingMeasure(span, all[i - 1], text))
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?'
const AFTER_MONTH = new RegExp(`\\b${MONTH} $`)
const CLOCK_OR_MONTH = new RegExp(`^(?:(?:st|nd|rd|th)? (?:of )?${MONTH}|:\\d\\d| ?[ap]\\.?m\\b)`, 'i')

/** The day of "December 13", the hours of "7:45 p.m.". */
function isOfCalendar({ start, end, sort }: NumberSpan, text: string): boolean {
  if (sort === 'money' || sort === 'share') return false
  const [before, after] = [text.slice(0, start), text.slice(end)]
  return (
    /\d:$/.test(before) || CLOCK_OR_MONTH.test(after) || (AFTER_MONTH.test(before) && /^(?!\d)/.test(after))
  )
}

/** "One of the largest", "one another", "One ferry's name": no count. */
function isOneOf({ start, end, sort }: NumberSpan, text: string): boolean {
  if (sort !== 'plain' || !/^one$/i.test(text.slice(start, end))) return false
  return (
    /^ (?:of (?:the|its|his|her|their) \p{L}+(?:est|st)?\b|another\b|\p{L}+['’]s\b)/u.test(text.slice(end)) &&
    !/^ of the (?:dead|victims|injured|wounded|men|women|people)\b/.test(text.slice(end))
  )
}

/** "from 40 crowns to 44": crowns, both. */
function sharingMeasure(span: NumberSpan, before: NumberSpan | undefined, text: string): NumberSpan {
  if (span.sort !== 'plain' || (before?.sort !== 'money' && before?.sort !== 'share')) return span
  const isRange = /^(?: \p{L}+)? to (?:about |some |nearly )?$/u.test(text.slice(before.end, span.start))
  return isRange ? { ...span, sort: before.sort, unit: before.unit } : span
}

function isYear(figure: string, scale: string): boolean {
  return scale === '' && /^(?:1[5-9]|20)\d\d$/.test(figure)
}

function plainValue(figure: string, scale: string): string {
  const number = /^\d/.test(figure) ? Number(figure.replaceAll(',', '')) : ofWords(figure.toLowerCase())
  if (number === undefined) return `${figure}${scale}`.toLowerCase()
  const factors = scale.toLowerCase().match(/[a-z]+/g) ?? []
  return String(
    Number(factors.reduce((product, word) => product * (SCALES[word] ?? 1), number).toPrecision(12)),
  )
}

function ofWords(words: string): number | undefined {
  if (words.trim() === 'a') return 1
  const values = words.split(/[ -]/).map((word) => {
    const ten = TENS.indexOf(word)
    return ten > 1 ? ten * 10 : WORDS.indexOf(word)
  })
  return values.includes(-1) ? undefined : values.reduce((sum, value) => sum + value, 0)
}
