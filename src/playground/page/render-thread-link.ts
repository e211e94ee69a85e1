// Drawing what stands under a message that has a thread.

import { countReplies } from './count-replies.ts'
import type { Directory } from './directory.ts'
import { element } from './element.ts'
import { formatTime } from './format-time.ts'
import type { ListItem } from './list-item.ts'
import { renderAvatar } from './render-avatar.ts'
import { statusLine } from './status-line.ts'
import { tsToDate } from './ts-to-date.ts'

interface RenderThreadLinkOptions {
  readonly directory: Directory
  readonly open: () => void
}

/** A button named `2 replies` and the bot's status while it works; undefined where there is neither. */
export function renderThreadLink(
  item: ListItem & { kind: 'message' },
  { directory, open }: RenderThreadLinkOptions,
): HTMLElement | undefined {
  const { thread, status, key, hasNews = false } = item
  if (!thread && status === undefined && !hasNews) return undefined
  const working = status === undefined ? undefined : statusLine(status, directory.bot.name)
  const replied = thread && `Last reply ${formatTime(tsToDate(thread.lastTs), directory.reader)}`
  const className = hasNews ? 'thread-link has-news' : 'thread-link'
  const button = element('button', { type: 'button', class: className, 'data-thread': key }, [
    ...(thread?.people.map((id) => renderAvatar(directory.person(id), { directory, isSmall: true })) ?? []),
    thread && element('span', { class: 'thread-count' }, [countReplies(thread.count)]),
    hasNews && element('span', { class: 'thread-news' }, ['New']),
    element('span', { class: working ? 'thread-hint working' : 'thread-hint' }, [working ?? replied]),
  ])
  button.addEventListener('click', open)
  return button
}
