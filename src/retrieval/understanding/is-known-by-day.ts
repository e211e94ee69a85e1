// Whether a date is only the name of something that goes on being reported: "the January 6 committee".

const KNOWN_BY_DAY =
  /^ (?:committee|commission|panel|inquiry|investigation|probe|hearings|trials?|attacks?|riots?|insurrection|rioters?|attackers?|defendants?)\b/i

/** `after`: what follows the date in the question. Such a date tells nothing of when a report was published. */
export function isKnownByDay(after: string): boolean {
  return KNOWN_BY_DAY.test(after)
}
