// From a reply to the message that is posted.
import type { Reply } from '../../answering/reply.ts'
import type { SlackMessage } from './lay-out.ts'
import { renderAbstention } from './render-abstention.ts'
import { renderAnswer } from './render-answer.ts'
import type { RenderOptions } from './render-options.ts'
import { strings as english } from './strings.ts'

/** Words are English where no catalogue is given. */
type RenderReplyOptions = Omit<RenderOptions, 'strings'> & Partial<Pick<RenderOptions, 'strings'>>

/** Keeps every limit of `limits.ts`; what has to be left out for that is counted in the message. */
export function renderReply(
  reply: Reply,
  { strings = english, ...options }: RenderReplyOptions,
): SlackMessage {
  const all = { ...options, strings }
  return reply.kind === 'answer' ? renderAnswer(reply, all) : renderAbstention(reply, all)
}
