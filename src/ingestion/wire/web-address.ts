// Picks the address of an article from what a record of the wire gives.

/** The first that is an http or https URL: most identifiers of the wire (`urn:newsml:…`) are no address. */
export function webAddress(candidates: readonly (string | undefined)[]): string | undefined {
  return candidates
    .find((candidate) => candidate !== undefined && /^https?:\/\/[^\s/]+\/\S+$/i.test(candidate.trim()))
    ?.trim()
}
