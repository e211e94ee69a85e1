// What an app wants a message to say, checked as Slack checks it before it is posted.
import type { KnownBlock } from '@slack/types'
import type { MessageContent } from '../message.ts'
import { MAX_BLOCKS_CHARACTERS, MAX_TEXT_CHARACTERS } from './block-limits.ts'
import { blocksSchema } from './block-schema.ts'
import { describeIssues } from './describe-issues.ts'

interface ContentFault {
  /** Slack's error code: `invalid_blocks`. */
  readonly error: string
  /** Where and why, for `invalid_blocks`. */
  readonly messages?: readonly string[]
}

export type CheckedContent =
  | { readonly ok: true; readonly content: MessageContent }
  | { readonly ok: false; readonly fault: ContentFault }

/** `blocks` as JSON text, as form-encoded requests carry them, or as they are. */
export function checkContent({
  text = '',
  blocks,
}: {
  text?: string | undefined
  blocks?: unknown
}): CheckedContent {
  if (text.length > MAX_TEXT_CHARACTERS) return fail('msg_too_long')
  const list = readList(blocks)
  if (list === undefined) return fail('invalid_blocks_format')
  if (text.trim() === '' && list.length === 0) return fail('no_text')
  if (list.length === 0) return { ok: true, content: { text } }
  const parsed = blocksSchema.safeParse(list)
  if (!parsed.success) return fail('invalid_blocks', describeIssues(parsed.error, list, 'blocks'))
  if (countCharacters(list) > MAX_BLOCKS_CHARACTERS) return fail('msg_blocks_too_long')
  // The schema accepts exactly what the reference describes, which these types describe too.
  return { ok: true, content: { text, blocks: parsed.data as readonly KnownBlock[] } }
}

function fail(error: string, messages?: readonly string[]): CheckedContent {
  return { ok: false, fault: { error, ...(messages && { messages }) } }
}

function readList(blocks: unknown): readonly unknown[] | undefined {
  if (blocks === undefined || blocks === null || blocks === '') return []
  try {
    const value: unknown = typeof blocks === 'string' ? JSON.parse(blocks) : blocks
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

/**
 * Texts and addresses. Slack does not say what it counts; texts alone are too few, since 11,341 characters of
 * text in rich text blocks with links were refused (slackapi/bolt-js#2867).
 */
function countCharacters(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce((sum, [key, inner]) => {
    if (typeof inner !== 'string') return sum + countCharacters(inner)
    return key === 'text' || key === 'url' ? sum + inner.length : sum
  }, 0)
}
