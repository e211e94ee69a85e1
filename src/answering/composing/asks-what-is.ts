// Whether a question asks what or how somebody or something is, whatever else it says of them.

/** "How old is the boat found in the lake?": what is asked of is found, and asked is how old it is. */
const COPULA =
  /^\W*(?:and |but |so )?(?:how \w+|what|who)(?: is|['’]s| are| was| were) (?:an?|the|his|her|its|their|this|that|these|those)\b/i

/** By its form alone. */
export function asksWhatIs(clause: string): boolean {
  return COPULA.test(clause)
}
