// Whether it is the one that a question names who does what is asked: "Reed, who replaced Vale" tells nobody who replaced Reed.
import type { Token } from '../../retrieval/words/tokenize.ts'
import type { AskedWords } from '../composing/asked-words.ts'
import type { CandidateSentence } from '../composing/candidate-sentence.ts'

type Sentence = Pick<CandidateSentence, 'text' | 'tokens' | 'heldBy'>

/** `verb`: place among the terms of what is done. True where each telling of it has the named one right before it. */
export function doesAsked({ text, tokens, heldBy }: Sentence, verb: number, asked: AskedWords): boolean {
  const verbs = tokens.flatMap((_, i) => {
    const { itself = 0, alternative = 0 } = heldBy[i] ?? {}
    return (itself | alternative) & (1 << verb) ? [i] : []
  })
  return verbs.length > 0 && verbs.every((at) => isBehindAsked(at, { text, tokens }, asked))
}

/** "Reed, who replaced …", "Reed replaced …"; not "Reed was replaced by …". */
function isBehindAsked(at: number, { text, tokens }: Omit<Sentence, 'heldBy'>, asked: AskedWords): boolean {
  const [verb, before] = [tokens[at], tokens[at - 1]]
  if (!verb || !before) return false
  const doer: Token | undefined = /^(?:who|has|had|have|also|then|later|now)$/.test(before.word)
    ? tokens[at - 2]
    : before
  if (!doer || !asked.names.has(doer.stem) || !/^\p{Lu}/u.test(doer.text)) return false
  return /^[^.;:“”"]*$/.test(text.slice(doer.end, verb.start)) && !/ing$/.test(verb.word)
}
