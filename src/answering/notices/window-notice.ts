// Said where no article of the days that were asked about answers, and one of other days does.

import type { ArticleCard } from '../../news/article.ts'
import { DAY_MS } from '../../news/day-ms.ts'
import { instantOf } from '../../news/news-date.ts'
import type { UnderstoodQuestion } from '../../retrieval/understand-question.ts'
import { isWithin } from '../../retrieval/understanding/time-window.ts'

/** Who names a day this recent asks for what was printed then; one further back is told about later as well. */
const RECENT_DAYS = 40

/** Undefined where the dates that were asked about were kept, are long gone, or an article of theirs is cited. */
export function windowNotice(
  { missed, asOf }: Pick<UnderstoodQuestion, 'missed' | 'asOf'>,
  cited: readonly ArticleCard[],
): string | undefined {
  const { from, to = asOf } = missed ?? {}
  if (!missed || from === undefined || to < asOf - RECENT_DAYS * DAY_MS) return undefined
  const isOfThen = ({ publishedAt }: ArticleCard) => isWithin({ from, to }, instantOf(publishedAt))
  if (cited.length === 0 || cited.some(isOfThen)) return undefined
  return `No article of ${missed.label} answers this; these are of other days.`
}
