// What the open thread shows, line by line. Pure.
import { arrangeMessage } from './arrange-message.ts'
import { countReplies } from './count-replies.ts'
import { isReply } from './is-reply.ts'
import type { ListItem } from './list-item.ts'
import type { PageModel } from './page-model.ts'
import { summariseThread } from './summarise-thread.ts'

/** The open thread's list: the parent, a divider that counts the replies, the replies. Empty without a thread. */
export function arrangeThread(model: PageModel): readonly ListItem[] {
  const { channel, threadTs } = model.place
  if (threadTs === undefined) return []
  const messages = (model.state?.messages ?? []).filter((message) => message.channel === channel)
  const parent = messages.find((message) => message.ts === threadTs)
  const replies = messages.filter((message) => isReply(message) && message.threadTs === threadTs)
  const count = summariseThread(replies)?.count ?? 0
  const items: ListItem[] = [parent ? arrangeMessage(parent, undefined) : { kind: 'deleted', key: 'deleted' }]
  if (count > 0) items.push({ kind: 'divider', key: 'replies', label: countReplies(count) })
  for (const reply of replies) items.push(arrangeMessage(reply, items.length > 1 ? items.at(-1) : undefined))
  return items
}
