// "A [did this and] did that", "said [this is so and] that is so".
import { isNominal, isVerbal, PRONOUN } from './cut-words.ts'
import type { Cut } from './cuts-of.ts'

/** Behind these comes what is said, so two such clauses may be told one by one. */
const SAYS = /^(?:say|add|warn|announce|promise|predict|argue|believe|claim|find|report|tell|estimate)$/

/** One of two predicates of the same subject, or one of two things said. */
export function isConjunct(cut: Cut): boolean {
  const { words, left, lead, right, isClosed } = cut
  if (!right) return false
  if (left && isClosed && isJoint(words[0].word) && !isVerbal(right)) return true
  const last = words.findLast(({ word }) => word !== 'that')?.word ?? ''
  if (!isJoint(last)) return left?.pos === 'auxiliary' && last === left.word
  if (!left) return isVerbal(right) && (lead?.pos === 'auxiliary' || PRONOUN.test(lead?.word ?? ''))
  if (words.length === 1) return isVerbal(right)
  return (
    isSaid(cut) || (isSubject(cut) && isVerbal(right) && (isVerbal(words[0]) || lead?.pos === 'auxiliary'))
  )
}

function isJoint(word: string): boolean {
  return word === 'and' || word === 'but'
}

function isSaid({ sentence, words, left }: Cut): boolean {
  return sentence.words.slice(left?.index, words[0].index).some(({ lemma }) => SAYS.test(lemma))
}

function isSubject({ left }: Cut): boolean {
  return left !== undefined && (isNominal(left) || PRONOUN.test(left.word))
}
