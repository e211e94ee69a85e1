// "Nine ambulances were sent to the scene": how many, asked of what a sentence begins with.
import { tagWords } from '../../verification/reading/tag-words.ts'
import { numberSpans } from '../spans/number-spans.ts'
import { isMeasure } from './is-measure.ts'

/** What "had" happened is told of something before. */
const COUNTED =
  /^(?:About |Some |More than |At least |Nearly |A total of )?(?<figure>[\d,]+|\p{Lu}\p{Ll}+) (?<counted>(?:\p{Ll}[\p{L}-]+ ){0,1}\p{Ll}[\p{L}-]+s|people)(?<of> (?:at|in|on|of|from) [\p{Ll}’-]+(?: [\p{Ll}’-]+)?)? (?:(?<auxiliary>were|have|will be|are) )?(?<verb>\p{Ll}+)(?<object>(?: [\p{L}'’-]+){0,5}?)(?=[,.;]|$| (?:in|on|at|after|before|since|when|while|because|by|from|with|as|and|but)\b)/u

/** Undefined where it begins with no count, or no verb follows. */
export function countedFirst(text: string): string | undefined {
  const {
    figure = '',
    counted = '',
    of = '',
    auxiliary,
    verb = '',
    object = '',
  } = COUNTED.exec(text)?.groups ?? {}
  if (counted === '' || isMeasure(counted) || numberSpans(text)[0]?.start !== text.indexOf(figure))
    return undefined
  const tag = tagWords(text).get(text.indexOf(` ${verb}`) + 1)
  // "Nine people involved in the crash": only a past form that is no participle tells what they did.
  if (tag?.pos !== 'verb' || (auxiliary === undefined && tag.lemma === verb)) return undefined
  return `How many ${[counted + of, auxiliary, verb].filter(Boolean).join(' ')}${object}?`
}
