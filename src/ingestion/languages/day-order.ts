// In which order readers of a language write the numbers of a day.

export type DayOrder = 'day-first' | 'month-first'

const known = new Map<string, DayOrder | undefined>()

/**
 * Undefined where it cannot be told: in English without a region, and where years stand first, so that "05/06/2023" is
 * no date there.
 */
export function dayOrder(language: string): DayOrder | undefined {
  if (!known.has(language)) known.set(language, orderOf(language))
  return known.get(language)
}

function orderOf(language: string): DayOrder | undefined {
  if (/^en$/i.test(language)) return undefined
  const parts = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`).formatToParts(0)
  const order = parts.map(({ type }) => type).filter((type) => /^(?:day|month|year)$/.test(type))
  if (order[0] === 'day') return 'day-first'
  return order[0] === 'month' ? 'month-first' : undefined
}
