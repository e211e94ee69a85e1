// Computes by what an article's copies and the other reports of its event are found.
import type { Article } from '../news/article.ts'
import { DAY_MS } from '../news/day-ms.ts'
import type { Likeness } from '../news/likeness.ts'
import { instantOf } from '../news/news-date.ts'
import { copyKeys } from './copy-keys.ts'
import { storyKeysOf } from './story-key.ts'
import { storyTerms } from './story-terms.ts'

const WEEK_MS = 7 * DAY_MS

/** The copy keys are taken as given where they are known. */
export function readLikeness(article: Article, known?: Pick<Likeness, 'copyKeys'>): Likeness {
  const fortnights = fortnightsOf(instantOf(article.publishedAt))
  const [own, beside] = [storyKeysOf(fortnights.own), storyKeysOf(fortnights.beside)]
  return {
    copyKeys: known?.copyKeys ?? copyKeys(article.paragraphs),
    storyTerms: storyTerms(article).map(({ stem, weight }) => ({
      weight,
      own: own(stem),
      beside: beside(stem),
    })),
  }
}

/** The fortnight that an instant lies in, and the nearer of its neighbours: a week both ways is in them. */
function fortnightsOf(at: number): { readonly own: number; readonly beside: number } {
  const weeks = Math.floor(at / WEEK_MS)
  const own = Math.floor(weeks / 2)
  return { own, beside: weeks % 2 === 0 ? own - 1 : own + 1 }
}
