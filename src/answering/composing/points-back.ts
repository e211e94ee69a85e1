// Whether a sentence begins with a word for one before it, so that it cannot stand alone in a list.

/** "She added that …", "But the union …". */
export function pointsBack(sentence: string): boolean {
  return POINTS_BACK.test(sentence)
}

const POINTS_BACK = /^["'“‘(]*(?:he|she|they|it|his|her|their|its|this|that|these|those|such|both|but|and)\b/i
