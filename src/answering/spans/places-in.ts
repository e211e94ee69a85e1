// Where something is or happened, as a sentence tells it.
import type { AskedWords } from '../composing/asked-words.ts'
import type { AnswerSpan } from './answer-span.ts'
import { aside } from './aside.ts'
import { isModifier } from './is-modifier.ts'
import { isPeople } from './is-people.ts'
import { isPlaced } from './is-placed.ts'
import { type NamedSentence, namesIn } from './names-in.ts'

/** Names; those aside that do not stand where a place is told, or only describe the noun behind them. */
export function placesIn(sentence: NamedSentence, asked: AskedWords): readonly AnswerSpan[] {
  const { text } = sentence
  return namesIn(sentence, asked).map((span) =>
    isPlaced(text, span) && !describes(text.slice(span.end)) ? span : aside(span),
  )
}

/** "Of the Fenn children", "in the Oxholt paper". */
function describes(after: string): boolean {
  return isModifier(after) || isPeople(/^ (\p{Ll}{3,})/u.exec(after)?.[1] ?? '')
}
