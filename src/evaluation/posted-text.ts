// The words of a reply that a reader takes for the answer.
import type { Reply } from '../answering/reply.ts'

/** The sentences of an answer, joined; empty for an abstention. */
export function postedText(reply: Reply): string {
  return reply.kind === 'answer' ? reply.sentences.map(({ text }) => text).join(' ') : ''
}
