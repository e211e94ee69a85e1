// A text as candidates are searched in: folded by code, for it runs over every candidate of a question.

const SPACE = 0x20

/** Apostrophe, full stop and comma fall out of a word that goes on behind them: O'Brien, U.S., 1,200. */
const INSIDE_WORDS = new Set(["'", '.', ','].map((mark) => mark.charCodeAt(0)))

const TYPOGRAPHIC_APOSTROPHE = 0x2019
const PUNCTUATION_FIRST = 0x2000
const PUNCTUATION_LAST = 0x206f

/** By code, up to the end of Latin-1: the letter without case and accent, the digit, or a space. */
const FOLDED = Uint8Array.from({ length: 256 }, (_, code) => {
  const [base = ' '] = String.fromCharCode(code).toLowerCase().normalize('NFD')
  if (base === 'ø') return 'o'.charCodeAt(0)
  return /[\p{L}\d]/u.test(base) ? base.charCodeAt(0) : SPACE
})

/** Lower case words without accents, apostrophes and punctuation, a space before each and behind the last. */
export function foldedText(text: string): string {
  const folded = Buffer.allocUnsafe(text.length + 2)
  let end = 1
  folded[0] = SPACE
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code >= FOLDED.length && !isPunctuation(code)) return foldedBeyondLatin(text)
    const letter = FOLDED[code] ?? SPACE
    if (letter !== SPACE) folded[end++] = letter
    else if (isInsideWord(code) && isLetter(text.charCodeAt(i + 1))) continue
    else if (folded[end - 1] !== SPACE) folded[end++] = SPACE
  }
  if (folded[end - 1] !== SPACE) folded[end++] = SPACE
  return folded.toString('latin1', 0, end)
}

function isPunctuation(code: number): boolean {
  return PUNCTUATION_FIRST <= code && code <= PUNCTUATION_LAST
}

function isInsideWord(code: number): boolean {
  return INSIDE_WORDS.has(code) || code === TYPOGRAPHIC_APOSTROPHE
}

function isLetter(code: number): boolean {
  return (FOLDED[code] ?? SPACE) !== SPACE
}

function foldedBeyondLatin(text: string): string {
  const bare = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replace(/['’.,](?=[\p{L}\d])/gu, '')
  return ` ${bare.replace(/[^\p{L}\d]+/gu, ' ').trim()} `.replace(/^ {2}$/, ' ')
}
