// Reads a message's blocks as a person or a strict Slack does.
import type { KnownBlock } from '@slack/types'
import { expect } from 'vitest'
import type { SlackMessage } from '../../src/slack/rendering/lay-out.ts'

export interface Node {
  readonly type?: string
  readonly text?: unknown
  readonly url?: string
  readonly elements?: readonly Node[]
}

/** Every element of the blocks, at any depth. */
export function nodes(blocks: readonly KnownBlock[]): readonly Node[] {
  const flatten = (node: Node): readonly Node[] => [node, ...(node.elements ?? []).flatMap(flatten)]
  return (blocks as readonly Node[]).flatMap(flatten)
}

/** What a reader sees, line by line, links as `words<address>`. */
export function readLines({ blocks }: SlackMessage): readonly string[] {
  const words = ({ type, text, url }: Node) => (type === 'link' ? `${text}<${url}>` : String(text ?? ''))
  return nodes(blocks)
    .filter(({ type }) => type === 'rich_text_section' || type === 'context')
    .map(({ elements = [] }) => elements.map(words).join('').trim())
}

export function expectWithinLimits({ text, blocks }: SlackMessage): void {
  expect(blocks.length).toBeLessThanOrEqual(50)
  expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(11_500)
  expect(text.length).toBeGreaterThan(0)
  expect(text.length).toBeLessThanOrEqual(40_000)
}
