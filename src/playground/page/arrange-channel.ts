// What the open channel shows, line by line. Pure.
import { arrangeMessage } from './arrange-message.ts'
import { calendarDay } from './calendar-day.ts'
import { findStatus } from './find-status.ts'
import { isReply } from './is-reply.ts'
import type { ListItem } from './list-item.ts'
import type { PageModel } from './page-model.ts'
import { isSameThread } from './same-thread.ts'
import { summariseThread } from './summarise-thread.ts'
import { tsToDate } from './ts-to-date.ts'

interface ArrangeOptions {
  readonly now: Date
  readonly timeZone?: string | undefined
}

/** The open channel's list: everything outside threads, oldest first, each day under its divider. */
export function arrangeChannel(model: PageModel, options: ArrangeOptions): readonly ListItem[] {
  const { channel } = model.place
  const messages = (model.state?.messages ?? []).filter((message) => message.channel === channel)
  const replies = Map.groupBy(messages.filter(isReply), (message) => message.threadTs)
  const items: ListItem[] = []
  let day: string | undefined
  for (const message of messages.filter((candidate) => !isReply(candidate))) {
    const label = calendarDay(tsToDate(message.ts), options)
    if (label !== day) items.push({ kind: 'divider', key: `day ${label}`, label })
    day = label
    const thread = summariseThread(replies.get(message.ts) ?? [])
    const place = { channel, threadTs: message.ts }
    const status = findStatus(model, place)
    const hasNews = model.unreadThreads.some((unread) => isSameThread(unread, place))
    items.push({
      ...arrangeMessage(message, items.at(-1)),
      ...(thread && { thread }),
      ...(status && { status }),
      ...(hasNews && { hasNews }),
    })
  }
  return items
}
