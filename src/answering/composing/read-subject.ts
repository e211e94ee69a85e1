// Of whom or what a yes-or-no question asks: "Can dogs travel on the train?" asks of dogs.
import type { QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import { type Token, tokenize } from '../../retrieval/words/tokenize.ts'
import { tagWords } from '../../verification/reading/tag-words.ts'

const OPENING =
  /^\W*(?:and |but |so )?(?:is|are|was|were|do|does|did|can|could|will|would|should|may|might|must|has|have|had)(?:n['’]t)? /i

/** Who asks for themselves or for anybody asks of what they name next: "Can I take my dog …?". */
const ASKER = /^(?:i|we|you|one|anyone|anybody|people|passengers)$/
const DETERMINER =
  /^(?:the|an?|my|our|your|his|her|its|their|this|that|these|those|any|some|all|more|other|still|now|also)$/

/** Place among the terms; undefined where it is a name, a pronoun, or no word of the terms. */
export function readSubject(clause: string, terms: readonly QuestionTerm[]): number | undefined {
  const opening = OPENING.exec(clause)?.[0].length
  if (opening === undefined) return undefined
  const tags = tagWords(clause)
  const words = tokenize(clause).filter(({ start }) => start >= opening)
  const asker = ASKER.test(words[0]?.word ?? '')
  const from = asker ? words.findIndex(({ start }) => tags.get(start)?.pos === 'verb') + 1 : 0
  if (asker && from === 0) return undefined
  const first = words.findIndex(({ word }, i) => i >= from && !DETERMINER.test(word))
  const head = headFrom(words, first, tags)
  const place = terms.findIndex(({ stem, isName }) => !isName && stem === head?.stem)
  return place < 0 ? undefined : place
}

/** The last noun of the run; a bare plural ends it, as the tagger takes some such for a verb. */
function headFrom(
  words: readonly Token[],
  first: number,
  tags: ReturnType<typeof tagWords>,
): Token | undefined {
  if (first < 0) return undefined
  let at = first
  const isNoun = (i: number) => /^(?:noun|name)$/.test(tags.get(words[i]?.start ?? -1)?.pos ?? '')
  const isAdjective = tags.get(words[at]?.start ?? -1)?.pos === 'adjective'
  if (isAdjective && isNoun(at + 1)) at += 1
  while (!/[^s]s$/.test(words[at]?.word ?? '') && isNoun(at + 1)) at += 1
  return words[at]
}
