// Said where what reports tend to differ on is told by one outlet alone.
import type { ArticleCard } from '../../news/article.ts'
import type { Evidence } from '../../retrieval/retrieve.ts'
import type { UnderstoodQuestion } from '../../retrieval/understand-question.ts'
import type { Composition } from '../composing/composition.ts'
import { isContested } from '../conflicts/is-contested.ts'
import { isClose } from '../is-close.ts'
import { readAnswerType } from '../read-answer-type.ts'

export interface OnlyOutletNoticeOptions {
  readonly question: Pick<UnderstoodQuestion, 'standaloneQuestion' | 'terms'>
  readonly composition: Composition
  readonly evidence: readonly Evidence[]
  readonly cited: readonly ArticleCard[]
}

/** Undefined where another outlet is cited, or writes about it; and where no other was looked at. */
export function onlyOutletNotice(options: OnlyOutletNoticeOptions): string | undefined {
  const { composition, cited } = options
  const outlet = composition.draft.length > 0 ? composition.onlyOutlet : outletOfModel(options)
  if (outlet === undefined || cited.some(({ publisher }) => publisher !== outlet)) return undefined
  return `Of the articles found, only those of ${outlet} report this.`
}

/** A model answers what the composer does not: then nobody else among the evidence may come close to the question. */
function outletOfModel({ question, evidence, cited }: OnlyOutletNoticeOptions): string | undefined {
  const { standaloneQuestion, terms } = question
  if (!isContested(readAnswerType(standaloneQuestion))) return undefined
  const told = new Set(cited.flatMap((card) => [card.publisher, ...sourcesOf(card)]))
  const others = evidence.filter(
    ({ card }) => ![card.publisher, ...sourcesOf(card)].some((one) => told.has(one)),
  )
  return others.length > 0 && !others.some((one) => isClose(one, terms)) ? cited[0]?.publisher : undefined
}

/** Its agency, and the text of which it is a copy. */
function sourcesOf({ agency, cluster }: ArticleCard): readonly string[] {
  return [agency, cluster].filter((one) => one !== undefined)
}
