// A number as English writes it, in digits or in words.

const small: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
)

const tens: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i]),
)

const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  dozen: 12,
}

const ordinals: Readonly<Record<string, number>> = Object.fromEntries(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, i) => [word, i + 1]),
)

const denominators: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  tenth: 10,
  tenths: 10,
}

export interface NumberRead {
  readonly value: number
  readonly kind: 'cardinal' | 'ordinal' | 'ratio'
  /** Parts used. */
  readonly length: number
}

/**
 * The number that begins with the first part, if one does; parts are words and digits in lower case, without their
 * separators: `twelve hundred`, `1.2 million`, `two thirds`, `a quarter`, `3rd`, `half a million`.
 */
export function readNumber(parts: readonly string[]): NumberRead | undefined {
  return readFraction(parts) ?? readOrdinal(parts) ?? readCardinal(parts)
}

function readFraction(parts: readonly string[]): NumberRead | undefined {
  const [first = '', second = '', third = ''] = parts
  if (first === 'half' && /^an?$/.test(second) && scales[third])
    return { value: 0.5 * (scales[third] ?? 1), kind: 'cardinal', length: 3 }
  const share = second === 'in' ? (small[third] ?? digitsOf(third) ?? 0) : 0
  const part = small[first] ?? digitsOf(first) ?? 0
  if (part > 0 && share > part && share <= 100) return { value: part / share, kind: 'ratio', length: 3 }
  if (/^hal(?:f|ves)$/.test(first)) return { value: 0.5, kind: 'ratio', length: 1 }
  const count = /^(?:an?|one)$/.test(first) ? 1 : (small[first] ?? digitsOf(first))
  const denominator = denominators[second]
  if (count === undefined || denominator === undefined || count >= denominator) return undefined
  return { value: count / denominator, kind: 'ratio', length: 2 }
}

function readOrdinal([first = '']: readonly string[]): NumberRead | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(first)?.[1]
  const value = digits ? Number(digits) : ordinals[first]
  return value === undefined ? undefined : { value, kind: 'ordinal', length: 1 }
}

interface Sum {
  /** Whole thousands, millions … */
  readonly total: number
  readonly current: number
}

function readCardinal(parts: readonly string[]): NumberRead | undefined {
  let sum: Sum = { total: 0, current: 0 }
  let length = 0
  for (const [i, part] of parts.entries()) {
    const next = addPart(sum, parts, i)
    if (next) {
      sum = next
      length = i + 1
    } else if (!isJoint(part, parts[i + 1], sum, i)) break
  }
  return length === 0 ? undefined : { value: sum.total + sum.current, kind: 'cardinal', length }
}

function addPart({ total, current }: Sum, parts: readonly string[], i: number): Sum | undefined {
  const part = parts[i] ?? ''
  const scale = i > 0 ? scales[part] : undefined
  if (scale !== undefined)
    return scale > 100 ? { total: total + current * scale, current: 0 } : { total, current: current * scale }
  const value =
    digitsOf(part) ?? small[part] ?? tens[part] ?? (isArticle(part, parts[i + 1], i) ? 1 : undefined)
  const goesOn = value !== undefined && (i === 0 || joins(current, total, value, part))
  return goesOn ? { total, current: current + value } : undefined
}

/** The "and" of "two hundred and five". */
function isJoint(part: string, next: string | undefined, { current, total }: Sum, i: number): boolean {
  return part === 'and' && i > 0 && follows(next, current, total)
}

/** "A hundred", "a dozen". */
function isArticle(part: string, next: string | undefined, i: number): boolean {
  return (
    i === 0 && /^an?$/.test(part) && /^(?:hundred|thousand|million|billion|trillion|dozen)$/.test(next ?? '')
  )
}

/** "Twenty-five" and "two hundred five" are one number, "five twenty" and "2 3" are two. */
function joins(current: number, total: number, value: number, part: string): boolean {
  if (digitsOf(part) !== undefined) return false
  if (current === 0) return total > 0
  return (
    (current % 100 >= 20 && current % 10 === 0 && value < 10) ||
    (current >= 100 && current % 100 === 0 && value < 100)
  )
}

/** "Two hundred and five", "a thousand and one". */
function follows(next: string | undefined, current: number, total: number): boolean {
  const value = small[next ?? ''] ?? tens[next ?? '']
  return value !== undefined && (current >= 100 || (current === 0 && total > 0)) && value < 100
}

function digitsOf(part: string): number | undefined {
  return /^\d+(?:\.\d+)?$/.test(part) ? Number(part) : undefined
}
