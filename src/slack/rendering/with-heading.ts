// Puts a line above a message: who asked what, or who shares it.
import type { SectionBlock } from '@slack/types'
import type { SlackMessage } from './lay-out.ts'

/** @param heading Markup of ours, such as a mention; whatever came from outside has to be escaped in it. */
export function withHeading({ text, blocks }: SlackMessage, heading: string | undefined): SlackMessage {
  if (heading === undefined) return { text, blocks }
  const block: SectionBlock = { type: 'section', text: { type: 'mrkdwn', text: heading, verbatim: true } }
  return { text: `${heading}\n\n${text}`, blocks: blocks.length > 0 ? [block, ...blocks] : [] }
}
