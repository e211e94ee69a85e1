// "And why?", "By how much?": the question before, asked with another question word.
import { nounPhrases } from './noun-phrases.ts'

const PREPOSITION = '(?:by|for|since|until|to|with|from|in|at|on|of)'
const MEASURE = '(?:much|many|long|often|far|old|soon|big|late|early)'
const ALONE = new RegExp(
  `^((?:${PREPOSITION} )?(?:how ${MEASURE}|why|when|where|how|whom|which|what))(?: (?:exactly|so|(not)|(?:is|was) (?:that|this|it)))?\\W*$`,
  'i',
)

const AUXILIARY = '(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|must)'
const BY_ADVERB = new RegExp(`^(?:when|where|why|how) (${AUXILIARY} .+)$`, 'i')
const BY_AUXILIARY = new RegExp(`^(${AUXILIARY} .+)$`, 'i')
const BY_OBJECT = /^what ((?:do|does|did|has|have|had|will|would) .+)$/i

/** Undefined where the words are more than a question word, or the question before cannot be turned. */
export function askAgain(question: string, words: string): string | undefined {
  const [, asked, not] = ALONE.exec(words) ?? []
  if (!asked) return undefined
  const turned = turn(question)
  if (!turned) return undefined
  return `${asked} ${not ? deny(turned) : turned}`
}

/** What follows the question word: `did Pashinyan say that about the CSTO?`. */
function turn(question: string): string | undefined {
  const body = (BY_ADVERB.exec(question) ?? BY_AUXILIARY.exec(question))?.[1]
  if (body) return body.charAt(0).toLowerCase() + body.slice(1)
  const object = BY_OBJECT.exec(question)?.[1]
  const subject = object && nounPhrases(object)[0]
  if (!subject) return undefined
  const verb = /^\s\S*[\p{L}]/u.exec(object.slice(subject.end))?.[0] ?? ''
  const end = subject.end + verb.length
  return verb === '' ? undefined : `${object.slice(0, end)} that${object.slice(end)}`
}

function deny(turned: string): string {
  const [subject] = nounPhrases(turned)
  return subject ? `${turned.slice(0, subject.end)} not${turned.slice(subject.end)}` : `not ${turned}`
}
