// Under which the work of a thread is put in order.
import type { ThreadAddress } from '../../conversation/conversations.ts'

export function threadKey({ workspace, channel, thread }: ThreadAddress): string {
  return `${workspace}/${channel}/${thread}`
}
