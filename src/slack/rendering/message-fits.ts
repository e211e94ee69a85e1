// Whether Slack takes a message of this size.
import type { SlackMessage } from './lay-out.ts'
import { limits } from './limits.ts'

export function messageFits({ text, blocks }: SlackMessage): boolean {
  return (
    text.length <= limits.text &&
    blocks.length <= limits.blocks &&
    JSON.stringify(blocks).length <= limits.blocksTotal
  )
}
