// The words of a question that its answer must be about, each with its weight.
import { sameMeaning } from '../words/same-meaning.ts'
import { stopWords } from '../words/stop-words.ts'
import { type Token, tokenize } from '../words/tokenize.ts'
import { wordRarity } from '../words/word-rarity.ts'
import { toldOtherwise } from './told-otherwise.ts'

export interface QuestionTerm {
  /** As the question writes it. */
  readonly text: string
  readonly stem: string
  /** 0 to 1: how much the term tells, see `wordRarity`. */
  readonly weight: number
  /** Written with a capital inside the sentence, or holding a digit: it has to be met by its like, not by a synonym. */
  readonly isName: boolean
  /** Taken over from the turn before, not said by the person. */
  readonly carried?: true
  /** The little word behind it that makes it another verb: "knocked out" is not "knocked over". */
  readonly particle?: string
  /** Stems that may stand for it. */
  readonly alternatives: ReadonlySet<string>
}

/** Turns of phrase that say what kind of answer is wanted, not what it is about. */
const FORM =
  /\bhow (?:long|old|fast|far|high|low|tall|heavy|big|large|deep|often|soon|wide|expensive)\b|\b(?:is|was|are|were) the names? of\b|\bwhat caused\b|\b(?:take|takes|took|taken|taking) (?:place|part)\b/gi

/** A capital at the very start tells nothing, unless the word is rare: `Pashinyan`, not `Landlords`. */
const NAME_RARITY = 0.6

const PARTICLE = /^(?:out|off|up|down|over|away)$/

const NONE: ReadonlySet<string> = new Set()

/** Each subject word of the question once, in order. A question of stop words alone has no terms. */
export function questionTerms(question: string): readonly QuestionTerm[] {
  const terms = new Map<string, QuestionTerm>()
  const tokens = tokenize(question.replace(FORM, ' '))
  for (const [place, token] of tokens.entries()) {
    if (stopWords.has(token.word) && !isAcronym(token)) continue
    if (terms.has(token.stem)) continue
    const isName = /^\p{Lu}|\d/u.test(token.text) && (token.start > 0 || wordRarity(token) > NAME_RARITY)
    const alternatives = toldOtherwise(tokens, place).union(isName ? NONE : sameMeaning(token.stem))
    const { text, stem } = token
    const particle = isName ? undefined : PARTICLE.exec(tokens[place + 1]?.word ?? '')?.[0]
    terms.set(stem, {
      text,
      stem,
      weight: wordRarity(token),
      isName,
      ...(particle === undefined ? {} : { particle }),
      alternatives,
    })
  }
  return [...terms.values()]
}

/** `US`, `WHO`, `IT`: capitals that would fold to a stop word. */
function isAcronym({ text }: Token): boolean {
  return text.length > 1 && /^[\p{Lu}.]+$/u.test(text)
}

/** Endings by which a country and its people, or a thing and its adjective, differ: Armenia, Armenian. */
const ENDING = /^(?:n|an|ian|ese|i|s|es|ns|ans|is|ish|ic|ly|ur|er|or|ment|al|y)$/

/** Whether a word of an article meets a term of the question. */
export function meetsTerm(term: QuestionTerm, stem: string): boolean {
  return stem === term.stem || term.alternatives.has(stem) || isDerived(term.stem, stem)
}

/** Whether any of the words meets the term. */
export function holdsTerm(term: QuestionTerm, stems: ReadonlySet<string>): boolean {
  return holdsTermItself(term, stems) || !stems.isDisjointFrom(term.alternatives)
}

/** Whether any of the words is the term, or derived from it; an alternative does not count. */
export function holdsTermItself(term: QuestionTerm, stems: ReadonlySet<string>): boolean {
  return stems.has(term.stem) || stems.values().some((stem) => isDerived(term.stem, stem))
}

function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 4 && long.startsWith(short) && ENDING.test(long.slice(short.length))
}
