// An abstention as a message: what was looked through, and the articles that come closest.
import type { Abstention } from '../answering/reply.ts'
import type { ArticleCard } from '../news/article.ts'
import { formatSpan } from '../news/format-span.ts'
import { asOfLine } from './as-of-line.ts'
import { layOut, type SlackMessage } from './lay-out.ts'
import { limits } from './limits.ts'
import { messageFits } from './message-fits.ts'
import type { Outline } from './outline.ts'
import { sourceItem } from './source-item.ts'
import { strings } from './strings.ts'

/** The furthest of the closest articles go first where there is no room for all. */
export function renderAbstention(
  abstention: Abstention,
  { timeZone }: { readonly timeZone: string },
): SlackMessage {
  const { closest } = abstention
  const messages = [...closest, undefined].map((_, leftOut) =>
    layOut(outlineAbstention({ abstention, kept: closest.slice(0, closest.length - leftOut), timeZone })),
  )
  return messages.find(messageFits) ?? layOut(outlineAbstention({ abstention, kept: [], timeZone }))
}

interface Draft {
  readonly abstention: Abstention
  readonly kept: readonly ArticleCard[]
  readonly timeZone: string
}

function outlineAbstention({ abstention, kept, timeZone }: Draft): Outline {
  const { reason, coverage, closest } = abstention
  const leftOut = closest.length - kept.length
  const sentence =
    reason === 'empty-corpus'
      ? strings.emptyCorpus
      : strings.nothingFound(coverage.articles, formatSpan(coverage.earliest, coverage.latest))
  return {
    paragraph: [{ text: sentence }],
    lists: [{ title: strings.closest, items: kept.map((card) => sourceItem(card, { texts: limits.usual })) }],
    footnotes: [asOfLine(abstention, timeZone), ...(leftOut > 0 ? [strings.closestLeftOut(leftOut)] : [])],
  }
}
