// The short notice under an answer whose sources have changed.
import { layOut, type SlackMessage } from '../rendering/lay-out.ts'
import { limits } from '../rendering/limits.ts'
import type { ListItem } from '../rendering/outline.ts'
import { shorten } from '../rendering/shorten.ts'
import { sourceItem } from '../rendering/source-item.ts'
import type { Strings } from '../rendering/strings.ts'
import type { ChangedSource } from './find-changes.ts'

/** More are not named: an answer has few sources, and the notice is short. */
const SOURCES_MAX = 5

export function renderCorrection(changes: readonly ChangedSource[], strings: Strings): SlackMessage {
  const kinds = new Set(changes.map(({ change }) => change))
  const [only] = kinds
  const heading = kinds.size === 1 && only ? strings.sourceChange[only] : strings.sourceChange.changed
  return layOut({
    paragraph: [{ text: heading }],
    lists: [{ items: changes.slice(0, SOURCES_MAX).map((change) => changeItem(change, strings)) }],
    footnotes: [strings.askAgain],
  })
}

/** The source as in the list under an answer, with the publisher's correction or what it does not say any more. */
function changeItem({ card, change, lost }: ChangedSource, strings: Strings): ListItem {
  const texts = limits.usual
  const { remark, ...item } = sourceItem(card, { texts, strings })
  const [quote] = lost
  const gone = quote === undefined ? undefined : strings.saysNoMore(shorten(quote, texts.remark))
  const shown = change === 'changed' ? gone : (remark ?? gone)
  return { ...item, ...(shown !== undefined && { remark: shown }) }
}
