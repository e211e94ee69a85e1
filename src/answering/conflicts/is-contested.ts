// Whether reports tend to differ on what is asked, so that a second one matters.
import type { AnswerType } from '../read-answer-type.ts'

/** Figures, causes, and whether something is so. */
const CONTESTED: ReadonlySet<AnswerType['kind']> = new Set(['count', 'money', 'amount', 'reason', 'yes-no'])

export function isContested({ kind }: AnswerType): boolean {
  return CONTESTED.has(kind)
}
