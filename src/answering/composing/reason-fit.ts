// Whether a sentence tells a reason.

const CAUSE =
  /\b(?:because|due to|owing to|thanks to|caused? (?:by|was|when)|blamed?|the reason|as a result|led to)\b/i

const REASON =
  /\b(?:after|over|since(?! \d| (?:January|February|March|April|May|June|July|August|September|October|November|December|last|the|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun))|amid|in response|in protest|so that|to avoid|to protect|in order|following|reason|failure|lack|fear|concern)/i

/** 0 to 1; some reasons are told without a word for one. */
export function reasonFit(text: string): number {
  return CAUSE.test(text) ? 1 : REASON.test(text) ? 0.85 : 0.6
}
