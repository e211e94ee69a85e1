// Whether a sentence brings in somebody whom the next one goes on about: "A gunman shot …", "The gunman was …".
import { isPersonNoun } from '../spans/is-person-noun.ts'

const GOES_ON = /^["“]?The (?<first>\p{Ll}{3,})(?: (?<second>\p{Ll}{3,}))?/u

export function introduces(before: string, text: string): boolean {
  const { first, second } = GOES_ON.exec(text)?.groups ?? {}
  return [first, second].some(
    (noun) =>
      noun !== undefined &&
      isPersonNoun(noun) &&
      new RegExp(`\\b(?:an?|one) (?:[\\p{L}\\d-]+ ){0,2}${noun}\\b`, 'iu').test(before),
  )
}
