// Multiple choice from what was posted: which choice its sentences support best.
import type { AnswerSentence } from '../../answering/reply.ts'
import { holdsTermItself, questionTerms } from '../../retrieval/understanding/question-terms.ts'
import { tokenize } from '../../retrieval/words/tokenize.ts'
import { holdsAnswer } from '../holds-answer.ts'
import { roundedFigure } from './rounded-figure.ts'
import { withPlainFigures } from './with-plain-figures.ts'

/** What a choice gains by standing there word for word, and by being among the words set bold. */
const VERBATIM = 0.5
const BOLD = 0.25

/** What each sentence further down loses: the first answers best. */
const PLACE = 0.05

/** Share of a choice that a sentence has to hold: "heating bills" tell nothing of "heat waves". */
const BY_CHANCE = 0.5

/** Either tells as much: "Russia and China" and "Russia and Finland" are supported alike by what tells of Russia. */
const BOTH = / (?:and|&) /

/** What the figure set bold gives to the choice that it rounds to: less than the figure itself. */
const ROUNDED = 0.5

export interface ChooseByPostedOptions {
  readonly question: string
  readonly choices: readonly string[]
  readonly posted: readonly AnswerSentence[]
}

/**
 * What a reader would choose who knows nothing but the posted sentences: for each sentence the share of the choice's
 * words, weighted by their rarity, that stand in it, with a bonus where it stands there word for word, more where in
 * bold; the best sentence counts. Words that the question says itself tell no choice from another. Figures are compared
 * by their values ("six", "$12.6 million"), and where all choices are figures, the one set bold stands for the choice
 * that it rounds to. Undefined where no choice is supported, or two are alike: then nothing was chosen, which is wrong.
 */
export function chooseByPosted({ question, choices, posted }: ChooseByPostedOptions): string | undefined {
  const asked = new Set(tokenize(question).map(({ stem }) => stem))
  const rounded = roundedFigure(choices, posted[0])
  const scored = choices.map((choice) => {
    const direct = posted.map((sentence, i) => support(choice, sentence, asked) * (1 - PLACE * i))
    return { choice, score: Math.max(0, ...direct, choice === rounded ? ROUNDED : 0) }
  })
  const [best, next] = scored.toSorted((a, b) => b.score - a.score)
  return best && best.score > (next?.score ?? 0) ? best.choice : undefined
}

function support(choice: string, sentence: AnswerSentence, asked: ReadonlySet<string>): number {
  const { emphasis = [] } = sentence
  const [wanted, text] = [withPlainFigures(choice), withPlainFigures(sentence.text)]
  const isVerbatim = holdsAnswer(text, [wanted])
  const share = shareHeld(wanted, text, asked)
  if (!isVerbatim && share < BY_CHANCE) return 0
  const bold = emphasis.map(({ start, end }) => sentence.text.slice(start, end)).join(' ')
  const isBold = holdsAnswer(withPlainFigures(bold), [wanted])
  return share + (isVerbatim ? VERBATIM : 0) + (isBold ? BOLD : 0)
}

/** Each thing that it names counts alike; what the question says itself only where it says all of the choice. */
function shareHeld(choice: string, text: string, asked: ReadonlySet<string>): number {
  const stems = new Set(tokenize(text).map(({ stem }) => stem))
  const parts = choice.split(BOTH).map((part) => questionTerms(part))
  const own = parts.map((terms) => terms.filter(({ stem }) => !asked.has(stem)))
  const telling = (own.some(({ length }) => length > 0) ? own : parts).filter(({ length }) => length > 0)
  const held = telling.map((terms) => {
    const weigh = (some: typeof terms) => some.reduce((sum, { weight }) => sum + weight, 0)
    return weigh(terms.filter((term) => holdsTermItself(term, stems))) / weigh(terms)
  })
  return held.length === 0 ? 0 : held.reduce((sum, one) => sum + one, 0) / held.length
}
