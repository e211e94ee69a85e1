// How many of the names in a question a passage holds, quickly: it runs over every candidate.
import type { FoundPassage } from '../../indexing/passage-row.ts'
import type { QuestionTerm } from '../understanding/question-terms.ts'

/** A function from a passage to the weighted share (0 to 1) of the names in it or in its headline; 1 without names. */
export function shareOfNames(terms: readonly QuestionTerm[]): (found: FoundPassage) => number {
  const names = terms.filter(({ isName }) => isName)
  const total = names.reduce((sum, { weight }) => sum + weight, 0)
  const forms = names.map(({ stem, weight }) => ({ start: ` ${stem}`, weight }))
  return function namesIn({ passage, card }) {
    if (total === 0) return 1
    const text = plain(`${card.headline} ${passage.text}`)
    return forms.reduce((sum, { start, weight }) => sum + (text.includes(start) ? weight : 0), 0) / total
  }
}

/** Folded as `Token.word` is, near enough to find the beginning of a word in it. */
function plain(text: string): string {
  const lower = text.toLowerCase()
  const folded = /[^\p{ASCII}]/u.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower
  return ` ${folded.replace(/['’.,](?=\w)/g, '').replace(/[^\p{L}\d]+/gu, ' ')}`
}
