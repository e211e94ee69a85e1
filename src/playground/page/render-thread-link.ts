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
  const { thread, status, key } = item
  if (!thread && status === undefined) return undefined
  const working = status === undefined ? undefined : statusLine(status, directory.bot.name)
  const replied = thread && `Last reply ${formatTime(tsToDate(thread.lastTs), directory.reader)}`
  const button = element('button', { type: 'button', class: 'thread-link', 'data-thread': key }, [
    ...(thread?.people.map((id) => renderAvatar(directory.person(id), { directory, isSmall: true })) ?? []),
    thread && element('span', { class: 'thread-count' }, [countReplies(thread.count)]),
    element('span', { class: working ? 'thread-hint working' : 'thread-hint' }, [working ?? replied]),
  ])
  button.addEventListener('click', open)
  return button
}
