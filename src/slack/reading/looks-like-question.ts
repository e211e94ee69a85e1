// Tells a question from a remark, where nobody has said whom the words are for.
import { isRemark } from './is-remark.ts'

/** What people say before they come to their question. */
const LEAD =
  /^(?:(?:and|but|so|or|ok(?:ay)?|oh|hm+|also|then|well|right|hey|hi|newsdesk|please|sorry|wait)\b[\s,]*)+/i

/** Words that open a question or a wish to be told. */
const OPENING =
  /^(?:who|whom|whose|what|when|where|why|which|how|is|are|was|were|do|does|did|can|could|will|would|should|shall|has|have|had|may|might|isn['’]t|aren['’]t|wasn['’]t|didn['’]t|doesn['’]t|hasn['’]t|any (?:news|word|update|idea|more)|tell|show|list|give|explain|summari[sz]e|compare|find|search|check|name|describe|elaborate|remind|try again|again|go on|continue|more|details?|source|sources|latest|timeline)\b/i

/** "I wonder who …", "I'd like to know …", "no idea whether …". */
const WISH =
  /\b(?:i(?:['’]d| would| want)? (?:like |want )?to know|i wonder|wondering|curious|do you know|any idea|tell (?:me|us)|show (?:me|us))\b/i

/** A follow-up may be no more than the part that differs: "and in 2023", "since October", "the mayor too". */
const PART =
  /^(?:and|or|what about|how about|in|on|since|before|after|during|until|from|between|about|for|by)\b/i

/** So many words make a part of a question; a remark that begins like one is longer. */
const PART_WORDS_MAX = 6

/** A question mark that is no part of an address, and "really?", "right?", which ask nothing. */
const QUESTION_MARK = /\?(?=[\s"'”’)!?]*$|\s)/
const EMPTY_QUESTION = /^(?:really|right|seriously|no|yes|oh|huh|eh|wow|what|wtf|lol)[\s?!.]*$/i

/** So few words may be a follow-up without its grammar: "Pashinyan", "the second one". */
const FRAGMENT_WORDS_MAX = 3

/** Assent and dismay in a word or two: no fragments of questions. */
const REACTION =
  /^(?:agreed|exactly|true|same(?: here)?|interesting|indeed|correct|definitely|absolutely|maybe|perhaps|damn|sad|terrible|awful|amazing|brilliant|excellent|lovely|sweet|yikes|oh no|oh dear|oh well|not (?:bad|good|really|yet|sure)|me too|good (?:point|question|job|work|stuff)|fair (?:enough|point)|makes sense|sounds good|will do|on it|no idea|my bad|never ?mind)\b/i

/**
 * `maybe` where only an answer can tell: whoever is not sure says nothing rather than that nothing was found.
 *
 * @param isFollowUp In a thread where the bot has answered, part of a question counts as one.
 */
export function looksLikeQuestion(
  text: string,
  { isFollowUp }: { readonly isFollowUp: boolean },
): 'yes' | 'maybe' | 'no' {
  const said = text.trim()
  if (EMPTY_QUESTION.test(said)) return 'no'
  if (QUESTION_MARK.test(said) || WISH.test(said)) return 'yes'
  if (!isFollowUp || isRemark(said)) return 'no'
  const words = said.split(/\s+/).length
  const isPart = PART.test(said) && words <= PART_WORDS_MAX
  if (isPart || OPENING.test(said.replace(LEAD, ''))) return 'yes'
  return words <= FRAGMENT_WORDS_MAX && !REACTION.test(said) ? 'maybe' : 'no'
}
