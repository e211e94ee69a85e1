// Whether one name is the other's initials: "U.S" and "United States".

/** Values as `AnswerSpan` writes them. */
export function isAbbreviation(a: string, b: string): boolean {
  return isInitialsOf(a, b) || isInitialsOf(b, a)
}

const SMALL = /^(?:of|the|and|for|de|la)$/

function isInitialsOf(short: string, long: string): boolean {
  const words = long.split(' ').filter((word) => !SMALL.test(word))
  const letters = short.replace(/[^\p{L}]/gu, '')
  return words.length > 1 && letters.length >= 2 && words.map((word) => word[0]).join('') === letters
}
