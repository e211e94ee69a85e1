// The key under which articles of one fortnight that name one thing are looked up.

/** Fowler, Noll and Vo's hash, 32 bits, variant 1a, over the stem and the number of the fortnight; signed. */
export function storyKey(stem: string, fortnight: number): number {
  const text = `story ${fortnight} ${stem}`
  let hash = 0x811c_9dc5 | 0
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193)
  return hash
}
