// One need of a question as a question of its own.

import type { UnderstoodQuestion } from '../understand-question.ts'
import { questionTerms } from './question-terms.ts'
import type { Need } from './split-needs.ts'

/** What the words of the other parts count here: they say what the whole is about. */
const OTHERS_WEIGHT = 0.5

/** A clause with fewer words of its own says too little to be looked for; then the whole question stands for it. */
const OWN_TERMS_MIN = 3

/** Asks with the words of the need's clause first, within its outlet and its dates. */
export function questionOfNeed(question: UnderstoodQuestion, need: Need): UnderstoodQuestion {
  const { window: _, ...rest } = question
  const window = need.window ?? (need.outlets.length > 0 ? undefined : question.window)
  const shared = {
    ...rest,
    ...(window ? { window } : {}),
    outlets: need.outlets.length > 0 ? need.outlets : question.outlets,
    needs: [],
  }
  const own = new Set(questionTerms(need.clause).map(({ stem }) => stem))
  const terms = question.terms.filter(({ stem }) => own.has(stem))
  if (terms.length < OWN_TERMS_MIN) return shared
  const others = question.terms.filter(({ stem }) => !own.has(stem))
  const words = others.map(({ text }) => text).join(' ')
  return { ...shared, terms, context: [...question.context, { words, boost: OTHERS_WEIGHT }] }
}
