// Whether a text holds an answer, as far as that can be told from its words.

/** Words and numbers; a currency or percent sign belongs to its number. */
const WORD = /[$£€]?\d+(?:[.,]\d+)*%?|[\p{L}\p{M}]+/gu

/** They stand in many texts without being the answer there. */
const JUDGEMENT = /^\W*(?:yes|no|true|false)\W*$/i

/** By whole words, in their order; case, punctuation and the separators of thousands do not count. */
export function holdsAnswer(text: string, answers: readonly string[]): boolean {
  const words = plainWords(text)
  return answers.some((answer) => {
    const wanted = plainWords(answer)
    return wanted.trim() !== '' && !JUDGEMENT.test(answer) && words.includes(wanted)
  })
}

/** With a space before and after each. */
function plainWords(text: string): string {
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? []
  return ` ${words.map((word) => (/\d/.test(word) ? word.replaceAll(',', '') : word)).join(' ')} `
}
