// What a question says is done or happens.
import type { QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import { type Token, tokenize } from '../../retrieval/words/tokenize.ts'
import { tagWords } from '../../verification/reading/tag-words.ts'
import { asksWhatIs } from './asks-what-is.ts'

/** "Who shot …": the tagger takes some such for a noun. */
const AFTER_WHO = /^\W*who /i

/** "Can dogs travel …": what comes next is whom it is asked of. */
const AUXILIARY =
  /^\W*(?:and |but |so )?(?:do|does|did|can|could|will|would|should|may|might|must|has|have|had) /i

/** They say little of what happens: another verb beside them does, or none. */
const LIGHT: ReadonlySet<string> = new Set(
  tokenize(
    'get go come hold ask tell told plan take want need try help call expect use make give affect put set keep see look seem involve include relate associate regard concern',
  ).map(({ stem }) => stem),
)

/** Whose role it is, an article tells in many words: portrays, reprises, stars as. */
const PLAYS_ROLE = /^play(?:s|ed|ing)? (?:the |an? )?(?:\p{L}+ )?(?:role|part)\b/iu

/** Place among the terms: the first that the tagger takes for a verb; undefined where the question has none of its own. */
export function readVerb(clause: string, terms: readonly QuestionTerm[]): number | undefined {
  if (asksWhatIs(clause) && !/\w{2,}ing\b/i.test(clause)) return undefined
  const tags = tagWords(clause)
  const isAfterWho = ({ start }: Token) => AFTER_WHO.exec(clause)?.[0].length === start
  const auxiliary = AUXILIARY.exec(clause)?.[0].length
  const verbs = tokenize(clause).filter(
    (token) =>
      token.start !== auxiliary &&
      !LIGHT.has(token.stem) &&
      !PLAYS_ROLE.test(clause.slice(token.start)) &&
      (tags.get(token.start)?.pos === 'verb' || isAfterWho(token)),
  )
  const places = verbs.map(({ stem }) => terms.findIndex((term) => !term.isName && term.stem === stem))
  return places.find((place) => place >= 0)
}
