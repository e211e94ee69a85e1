// From a reply to the message that is posted.
import type { Reply } from '../answering/reply.ts'
import type { SlackMessage } from './lay-out.ts'
import { renderAbstention } from './render-abstention.ts'
import { renderAnswer } from './render-answer.ts'

export interface RenderOptions {
  /** IANA name, of the asker: the day of the as-of line is a day there. */
  readonly timeZone: string
}

/** Keeps every limit of `limits.ts`; what has to be left out for that is counted in the message. */
export function renderReply(reply: Reply, options: RenderOptions): SlackMessage {
  return reply.kind === 'answer' ? renderAnswer(reply, options) : renderAbstention(reply, options)
}
