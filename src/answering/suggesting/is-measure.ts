// Whether a noun measures, so that nothing is counted: hours, crowns, percent.

const MEASURES =
  /\b(?:hours?|minutes|seconds|days|weeks|months|years|percent|points|metres|kilometres|miles|feet|centimetres|hectares|tonnes|megawatts|degrees|dollars|euros|pounds|crowns|millions?|billions?|thousands?|times|votes|others)$/i

export function isMeasure(noun: string): boolean {
  return MEASURES.test(noun)
}
