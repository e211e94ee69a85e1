// The form in which quotes are compared: the same words, whatever the typography.

export interface NormalisedText {
  readonly text: string
  /** For each character of `text`, the offset in the original where it comes from. */
  readonly offsets: readonly number[]
}

const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ...[...'“”„‟«»″'].map((mark) => [mark, '"'] as const),
  ...[...'‘’‚‛′`´'].map((mark) => [mark, "'"] as const),
  ...[...'‐‑‒–—―−'].map((dash) => [dash, '-'] as const),
  ['…', '...'],
  ['\u00AD', ''],
])

/** Unicode NFKC, white space as one space, quotation marks and dashes as ASCII; case is kept. Trimmed. */
export function normaliseQuote(original: string): NormalisedText {
  const characters: string[] = []
  const offsets: number[] = []
  for (const { 0: cluster, index } of original.matchAll(/\P{M}\p{M}*|\p{M}/gsu)) {
    const replaced = REPLACEMENTS.get(cluster) ?? cluster.normalize('NFKC')
    for (const character of replaced.split('')) {
      const space = /\s/.test(character)
      if (space && (characters.length === 0 || characters.at(-1) === ' ')) continue
      characters.push(space ? ' ' : character)
      offsets.push(index)
    }
  }
  if (characters.at(-1) === ' ') {
    characters.pop()
    offsets.pop()
  }
  return { text: characters.join(''), offsets }
}
