// Whether a sentence states anything: one that asks does not.

/** In words of its own: "Who pays?", but not “Who pays?” she asked. */
const ASKS = /\?["'”’)\]]*\s*$/

export function statesSomething(text: string): boolean {
  return !ASKS.test(text)
}
