// Who says a sentence: whether its words are attributed to the person or body that the question names.
import { meetsTerm, questionTerms } from '../../retrieval/understanding/question-terms.ts'
import type { Token } from '../../retrieval/words/tokenize.ts'
import type { CandidateSentence } from './candidate-sentence.ts'

const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `said says say saying told tells telling added adds stated states announced announces warned warns wrote writes
  argued argues claimed claims promised promises insisted insists called calls urged urges described describes
  replied replies noted notes explained explains predicted predicts acknowledged confirmed denied vowed pledged
  asked thanked recalled reckons reckoned according`.split(/\s+/),
)

/** Words between a speaker and the verb: "Pashinyan, who leads …, said" is met, a name a clause away is not. */
const REACH = 6

const PRONOUN_SPEAKS =
  /\b(?:he|she|they|it)\b(?: \w+){0,2} (?:said|says|told|added|warned|wrote|argued|insisted|noted|explained|called|promised|announced)\b|\b(?:said|says|added) (?:he|she|they)\b/i

/** What speaks may be the text itself. */
const TEXTS = [
  [/^(?:the |this |that )?(?:news )?analysis$/i, 'analysis'],
  [/^(?:the |this |that )?(?:opinion(?: piece| article)?|column(?:ist)?|commentary|editorial)$/i, 'opinion'],
  [/^(?:the |this |that )?press release$/i, 'press-release'],
] as const

/**
 * True where a verb of speech stands beside the speaker's name, or where "he said" and the like follow a sentence
 * of the same passage that is attributed so, with no other speaker named in between; where nobody has spoken yet,
 * the sentence before it that names somebody has to name the speaker.
 */
export function attributesTo(speaker: string, candidate: CandidateSentence): boolean {
  const form = TEXTS.find(([form]) => form.test(speaker))
  if (form) return candidate.evidence.card.kind === form[1]
  const names = questionTerms(speaker)
  if (names.length === 0) return false
  const isSpeaker = (token: Token) => names.some((name) => meetsTerm(name, token.stem))
  if (speaks(candidate.tokens, isSpeaker)) return true
  if (!PRONOUN_SPEAKS.test(unquoted(candidate.text))) return false
  const namer = candidate.before.find(({ tokens }) => speaks(tokens, isNamed))
  if (namer) return speaks(namer.tokens, isSpeaker)
  const spokenOf = candidate.before.find(({ tokens }) => tokens.some(isNamed))
  return spokenOf?.tokens.some(isSpeaker) ?? false
}

/** A speech verb with such a token before it, or right after it ("said Pashinyan"). */
function speaks(tokens: readonly Token[], isSpeaker: (token: Token) => boolean): boolean {
  return tokens.some((token, i) => {
    if (!SPEECH_VERBS.has(token.word)) return false
    const around = [...tokens.slice(Math.max(0, i - REACH), i), ...tokens.slice(i + 1, i + 1 + REACH / 2)]
    return around.some(isSpeaker)
  })
}

function isNamed({ text, start }: Token): boolean {
  return /^\p{Lu}/u.test(text) && start > 0
}

function unquoted(text: string): string {
  return text.replace(/["“][^"”]*["”]/g, ' … ')
}
