// Multiple choice from what was posted: which choice its sentences support best.
import type { AnswerSentence } from '../../answering/reply.ts'
import { tokenize } from '../../retrieval/words/tokenize.ts'
import { wordRarity } from '../../retrieval/words/word-rarity.ts'
import { holdsAnswer } from '../holds-answer.ts'

/** What a choice gains by standing there word for word, and by being among the words set bold. */
const VERBATIM = 0.5
const BOLD = 0.25

/** What each sentence further down loses: the first answers best. */
const PLACE = 0.05

/**
 * The choice of which the posted sentences hold most: for each sentence the share of the choice's words, weighted by
 * their rarity, that stand in it, with a bonus where it stands there word for word, more where in bold; the best
 * sentence counts. The earlier choice where two are supported alike. Undefined where no word of any choice stands
 * there: then nothing was chosen, which is wrong.
 */
export function chooseByPosted(
  choices: readonly string[],
  posted: readonly AnswerSentence[],
): string | undefined {
  const scored = choices.map((choice) => ({
    choice,
    score: Math.max(0, ...posted.map((sentence, i) => support(choice, sentence) * (1 - PLACE * i))),
  }))
  const [best] = scored.toSorted((a, b) => b.score - a.score)
  return best && best.score > 0 ? best.choice : undefined
}

function support(choice: string, { text, emphasis = [] }: AnswerSentence): number {
  const words = tokenize(choice)
  const stems = new Set(tokenize(text).map(({ stem }) => stem))
  const total = words.reduce((sum, word) => sum + wordRarity(word), 0)
  if (total === 0) return 0
  const held = words.reduce((sum, word) => sum + (stems.has(word.stem) ? wordRarity(word) : 0), 0)
  const bold = emphasis.map(({ start, end }) => text.slice(start, end)).join(' ')
  return (
    held / total + (holdsAnswer(text, [choice]) ? VERBATIM : 0) + (holdsAnswer(bold, [choice]) ? BOLD : 0)
  )
}
