// Whether a number behind it all counts people: "the death toll rose to 17", "the number of people who died is 17".

/** What counts them, and no other sum or figure in between. */
const TOLL =
  /\b(?:toll|number of (?:the |those )?(?:people|persons|dead|deaths|injured|wounded|missing|victims|casualties|arrests)|those (?:killed|injured|arrested))\b[^.;:\d]{0,90}\b(?:to|at|is|was|reached|hit|of) (?:at least |about |around |nearly |more than |over |some )?$/i

export function isToll(before: string): boolean {
  return TOLL.test(before)
}
