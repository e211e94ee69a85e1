// The key under which articles of one fortnight that name one thing are looked up.
import { FNV } from './fnv.ts'

/** Gives the key of a stem: a hash of it and the number of the fortnight; signed. */
export function storyKeysOf(fortnight: number): (stem: string) => number {
  const begun = hashed(FNV.offset, `story ${fortnight} `)
  return function storyKey(stem) {
    return hashed(begun, stem)
  }
}

function hashed(begun: number, text: string): number {
  let hash = begun
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), FNV.prime)
  return hash
}
