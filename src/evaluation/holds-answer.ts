// Whether a text holds an answer, as far as that can be told from its words.

/** Words and numbers; a currency or percent sign belongs to its number. */
const WORD = /[$£€]?\d+(?:[.,]\d+)*%?|[\p{L}\p{M}]+/gu

/** They stand in many texts without being the answer there. */
const JUDGEMENT = /^\W*(?:yes|no|true|false)\W*$/i

const MARKS = /\p{M}+/gu

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const DAY_FIRST = new RegExp(`(?<= )(?<day>\\d{1,2}) (?:of )?(?<month>${MONTHS.join('|')})(?= )`, 'g')

/** "boxer", "footballer": written small, for capitals may be somebody's name. The second is long, for "leader" is not "lead". */
const WHO_DOES_IT = /(?<![\p{L}\p{M}])(?<what>\p{Ll}{3,})er(?![\p{L}\p{M}])/gu
const WHO_PLAYS_IT = /(?<![\p{L}\p{M}])(?<what>\p{Ll}{6,})er(?![\p{L}\p{M}])/gu

/**
 * By whole words, in their order; case, accents, punctuation, the separators of thousands and the order of day and
 * month do not count. Who does it stands for what is done: "a footballer" for football, "a wrestler" for wrestling.
 */
export function holdsAnswer(text: string, answers: readonly string[]): boolean {
  const tellings = [text, text.replace(WHO_PLAYS_IT, '$<what>'), text.replace(WHO_DOES_IT, '$<what>ing')]
  const told = [...new Set(tellings)].map(plainWords)
  return answers.some((answer) => {
    const wanted = plainWords(answer)
    return (
      wanted.trim() !== '' &&
      !JUDGEMENT.test(answer) &&
      (told.some((words) => words.includes(wanted)) || holdsBothYears(text, answer))
    )
  })
}

/** Between the two years of "began in 1920, and was completed in 1921". */
const YEARS_APART = 40

/** "1920-1921" is told by a sentence that tells when it began and when it was done. */
function holdsBothYears(text: string, answer: string): boolean {
  const [, from, to] = /^\s*(\d{4})[-–](\d{4})\s*$/.exec(answer) ?? []
  return from !== undefined && new RegExp(`\\b${from}\\b[^.]{0,${YEARS_APART}}\\b${to}\\b`).test(text)
}

/** With a space before and after each. */
function plainWords(text: string): string {
  const words = text.normalize('NFKD').replace(MARKS, '').normalize('NFKC').toLowerCase().match(WORD) ?? []
  const plain = words.map((word) => (/\d/.test(word) ? word.replaceAll(',', '') : word))
  return ` ${plain.join(' ')} `.replace(DAY_FIRST, '$<month> $<day>')
}
