// What readers must be told about how an answer came to be.
import type { ArticleCard } from '../../news/article.ts'
import type { Evidence } from '../../retrieval/retrieve.ts'
import type { UnderstoodQuestion } from '../../retrieval/understand-question.ts'
import type { Composition } from '../composing/composition.ts'
import type { Conflict } from '../reply.ts'
import { ageNotice } from './age-notice.ts'
import { onlyOutletNotice } from './only-outlet-notice.ts'
import { windowNotice } from './window-notice.ts'

export interface NoticesOfOptions {
  readonly question: UnderstoodQuestion
  readonly composition: Composition
  /** Parts of the question. */
  readonly unanswered: readonly string[]
  readonly conflicts: readonly Conflict[]
  readonly evidence: readonly Evidence[]
  readonly cited: readonly ArticleCard[]
}

/** Plain sentences: an unanswered part, of other days than asked, old, or told by one outlet alone. Often none. */
export function noticesOf({
  question,
  composition,
  unanswered,
  conflicts,
  evidence,
  cited,
}: NoticesOfOptions): readonly string[] {
  const age = windowNotice(question, cited) ?? ageNoticeFor(question, cited)
  const only = conflicts.length > 0 ? undefined : onlyOutletNotice({ question, composition, evidence, cited })
  const missing = unansweredNotice(unanswered)
  return [missing, age, only].filter((one) => one !== undefined)
}

function unansweredNotice(unanswered: readonly string[]): string | undefined {
  if (unanswered.length === 0) return undefined
  return `I found no answer to this part: ${unanswered.join(' ')}`
}

/** Who names an article knows how old it is. */
function ageNoticeFor(question: UnderstoodQuestion, cited: readonly ArticleCard[]): string | undefined {
  return question.named ? undefined : ageNotice(question.standaloneQuestion, cited, question.asOf)
}
