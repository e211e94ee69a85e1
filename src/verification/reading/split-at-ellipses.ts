// The parts of a quote that leaves words out in its middle.

/** "…", "..." or either in brackets. */
const ELLIPSIS = /\s*(?:\[\.\.\.\]|\(\.\.\.\)|\.\.\.)\s*/

/** Of a quote in its normal form; one part where nothing is left out between words. */
export function splitAtEllipses(quote: string): readonly string[] {
  return quote.split(ELLIPSIS).filter((part) => part !== '')
}
