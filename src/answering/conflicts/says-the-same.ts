// Whether two values of one kind agree: rounded or not, in part or in full.

/** A figure with as few digits as this may be the other one rounded: 46,000 of 45,812. */
function isRounded(round: number, exact: number): boolean {
  const digits = String(round).replace(/\.|0+$/g, '').length
  return digits > 0 && Number(exact.toPrecision(digits)) === round
}

/**
 * Figures agree where one is the other rounded; days and names where one is part of the other ("July 2017",
 * "21 July 2017"; "Reed", "Ann Reed").
 */
export function saysTheSame(a: string, b: string): boolean {
  if (a === b || lettersOf(a) === lettersOf(b)) return true
  const [left, right] = [Number(a), Number(b)]
  if (Number.isFinite(left) && Number.isFinite(right)) return isRounded(left, right) || isRounded(right, left)
  const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))]
  return one.isSubsetOf(other) || other.isSubsetOf(one)
}

/** "al-Shabaab" and "Al Shabaab", "O’Neill" and "O ’ Neill"; the point of a figure counts. */
function lettersOf(value: string): string {
  return /\p{L}/u.test(value) ? value.replace(/[^\p{L}\p{M}\d]/gu, '') : value
}
