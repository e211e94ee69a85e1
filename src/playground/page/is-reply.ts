// Telling a thread's replies from what stands in the channel itself.
import type { PageMessage } from '../page-protocol.ts'

/** True for a message inside a thread; false for a thread's parent and for a message without a thread. */
export function isReply(message: PageMessage): message is PageMessage & { readonly threadTs: string } {
  return message.threadTs !== undefined && message.threadTs !== message.ts
}
