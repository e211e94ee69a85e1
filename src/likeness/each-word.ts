// Finds the words of a text where they stand, without cutting them out: of most no more is asked than which they are.
import { FNV } from './fnv.ts'

/** Letters. Shorter ones tell nothing of an event. */
const WORD_MIN = 3

/** Where a word stands in its text, and two hashes of it: together they are its own, capitals and all. */
export type TakeWord = (start: number, end: number, hash: number, check: number) => void

/** Calls back with each word of three letters and more, in order. What is no letter ends a word. */
export function eachWord(text: string, take: TakeWord): void {
  let start = 0
  let letters = 0
  let hash = FNV.offset
  let check = 0
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i)
    const units = unitsOfLetter(text, i, code)
    if (units > 0) {
      if (letters === 0) start = i
      letters += 1
      hash = Math.imul(hash ^ code, FNV.prime)
      check = (Math.imul(check, 31) + code) | 0
    } else if (letters > 0) {
      if (letters >= WORD_MIN) take(start, i, hash, check)
      letters = 0
      hash = FNV.offset
      check = 0
    }
    i += units || 1
  }
  if (letters >= WORD_MIN) take(start, text.length, hash, check)
}

const SURROGATES = { from: 0xd800, to: 0xdfff }
const LETTER = /\p{L}/u

/** Of UTF-16; 0 where no letter stands there. */
function unitsOfLetter(text: string, at: number, code: number): 0 | 1 | 2 {
  if (code < SURROGATES.from || code > SURROGATES.to) return isLetter(code) ? 1 : 0
  const point = text.codePointAt(at) ?? code
  return point > SURROGATES.to && LETTER.test(String.fromCodePoint(point)) ? 2 : 0
}

/** By code unit: 0 not asked yet, 1 a letter, 2 none. */
const asked = new Uint8Array(2 ** 16)

function isLetter(code: number): boolean {
  const known = asked[code] || (LETTER.test(String.fromCharCode(code)) ? 1 : 2)
  asked[code] = known
  return known === 1
}
