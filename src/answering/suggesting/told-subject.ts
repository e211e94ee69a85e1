// What a sentence is about, as it stands inside a question.
import { tokenize } from '../../retrieval/words/tokenize.ts'
import { wordRarity } from '../../retrieval/words/word-rarity.ts'
import { tagWords } from '../../verification/reading/tag-words.ts'
import { isInWordNet } from '../../verification/words/word-net.ts'

/** What only the sentence before tells of: "the two", "the average"; nobody asks so. */
const VAGUE =
  /^(?:the|an?) (?:two|three|four|others?|same|first|second|last|latter|former|average|rest|move|decision|news|result|figure|number|total|change|thing|one|most|pair|group|company|service|plan|man|woman|team|bird|site|sum|measure|aim|time|day|year|week|month|figures|range|age)$/i

/** A first word has its capital anyway: one that everyday English knows is no name. */
const NAME_RARITY = 0.6

/** Undefined for what nobody could tell without the article: a vague noun, one common word. */
export function toldSubject(subject: string): string | undefined {
  if (VAGUE.test(subject)) return undefined
  const isTold =
    /^(?:The|An?|Each) /.test(subject) || subject.includes(' ') || isPlural(subject) || isRare(subject)
  return isTold ? inside(subject) : undefined
}

/** "Sailings", "nurses": whoever asks so means those of the article. */
function isPlural(subject: string): boolean {
  return /^\p{Lu}\p{Ll}{4,}s$/u.test(subject) && isWord(subject)
}

/** "Opponents" are not, though the word is rare. */
function isRare(subject: string): boolean {
  return !isWord(subject) && tokenize(subject).every((token) => wordRarity(token) > NAME_RARITY)
}

/** What the article has told of is known by now: "a new roof" is "the new roof". */
function inside(subject: string): string {
  const definite = subject.replace(/^(?:The|An?) /, 'the ').replace(/^Each /, 'each ')
  if (definite !== subject) return definite
  return isCommon(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject
}

/** "Trains between …": a word of everyday English with a capital for its place alone. */
function isCommon(subject: string): boolean {
  const [first = '', second = ''] = subject.split(' ')
  if (/^\p{Lu}/u.test(second) || /['’-]/.test(first) || (second === '' && !isPlural(first))) return false
  return isWord(first)
}

function isWord(written: string): boolean {
  const plain = written.toLowerCase()
  return isInWordNet(tagWords(plain).get(0)?.lemma ?? plain)
}
