// A message with what goes on behind it, in order.
import type { SlackMessage } from './lay-out.ts'

export function messagesOf({ more = [], ...first }: SlackMessage): readonly SlackMessage[] {
  return [first, ...more.flatMap(messagesOf)]
}
