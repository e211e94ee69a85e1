// An abstention as a message: what was looked through, and the articles that come closest.
import type { Abstention } from '../../answering/reply.ts'
import type { ArticleCard } from '../../news/article.ts'
import { abstentionSentence } from './abstention-sentence.ts'
import { asOfLine } from './as-of-line.ts'
import { layOut, type SlackMessage } from './lay-out.ts'
import { limits } from './limits.ts'
import { messageFits } from './message-fits.ts'
import type { Outline } from './outline.ts'
import type { RenderOptions } from './render-options.ts'
import { shorten } from './shorten.ts'
import { sourceItem } from './source-item.ts'

/** The furthest of the closest articles go first where there is no room for all. */
export function renderAbstention(abstention: Abstention, options: RenderOptions): SlackMessage {
  const { closest } = abstention
  const messages = [...closest, undefined].map((_, leftOut) =>
    layOut(outlineAbstention({ abstention, kept: closest.slice(0, closest.length - leftOut), options })),
  )
  return messages.find(messageFits) ?? layOut(outlineAbstention({ abstention, kept: [], options }))
}

interface Draft {
  readonly abstention: Abstention
  readonly kept: readonly ArticleCard[]
  readonly options: RenderOptions
}

function outlineAbstention({ abstention, kept, options }: Draft): Outline {
  const { strings } = options
  const { closest } = abstention
  const leftOut = closest.length - kept.length
  return {
    paragraph: [{ text: abstentionSentence(abstention, strings) }],
    lists: [
      {
        title: strings.closest,
        items: kept.map((card) => sourceItem(card, { texts: limits.usual, strings })),
      },
    ],
    footnotes: [
      asOfLine(abstention, options),
      ...(abstention.lookedFor
        ? [shorten(strings.lookedFor(abstention.lookedFor), limits.usual.remark)]
        : []),
      ...(abstention.notices ?? []).map((notice) => shorten(notice, limits.usual.remark)),
      ...(leftOut > 0 ? [strings.closestLeftOut(leftOut)] : []),
    ],
    controls: options.controls?.(abstention) ?? [],
  }
}
