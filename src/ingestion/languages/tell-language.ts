// Tells in which language a text is written, where its source does not say.

/** Characters: a lede is enough, and what follows costs time. */
const READ_MAX = 800

/** At least twenty letters: names alone are no text. */
const LONG_ENOUGH = /^(?:\P{L}*\p{L}){20}/u

/** Common in English, and no words of the other languages that are written in Latin letters. */
const ENGLISH_WORDS =
  'about after against and because been before being between both could did during each first from government have his how into its other our people said she should since such that the their them then there these they this those through until were what when where which while who with would years you'

const ENGLISH = new RegExp(`\\b(?:${ENGLISH_WORDS.replaceAll(' ', '|')})\\b`, 'gi')

/** Share of the words; prose has about a sixth. */
const ENGLISH_MIN = 0.06

/**
 * The tag of BCP 47, or undefined where it cannot be told. English is told by its small words, since nearly every text
 * is English and the detector takes half a second and 90 MB to load: for all others.
 */
export async function tellLanguage(text: string): Promise<string | undefined> {
  const beginning = text.slice(0, READ_MAX)
  if (!LONG_ENOUGH.test(beginning)) return undefined
  if (isEnglish(beginning)) return 'en'
  const { eld } = await import('eld/extrasmall')
  const found = eld.detect(beginning)
  return found.isReliable() ? found.language : undefined
}

function isEnglish(text: string): boolean {
  const words = text.split(/\s+/).length
  return (text.match(ENGLISH)?.length ?? 0) >= Math.max(words * ENGLISH_MIN, 1)
}
