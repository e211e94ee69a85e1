// The rich_text block, https://docs.slack.dev/reference/block-kit/blocks/rich-text-block.
import { z } from 'zod'
import { BLOCK_LIMITS } from './block-limits.ts'

const style = z.record(z.string(), z.boolean()).optional()
const url = z.string().regex(/^(https?:\/\/|mailto:)\S+$/i, 'invalid url')

/** Not in a preformatted part: https://docs.slack.dev/reference/block-kit/block-elements/citation-element. */
const citation = z.strictObject({
  type: z.literal('citation'),
  url,
  text: z.string(),
  index: z.number().int(),
  details: z.strictObject({
    citation_type: z.literal('web'),
    display_name: z.string(),
    title: z.string(),
    snippet: z.string(),
  }),
  from_llm: z.boolean().optional(),
  is_slack_url: z.boolean().optional(),
})

/** Inline elements may hold more than is named here: Slack's own clients send fields that no page documents. */
const plainElement = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('text'), text: z.string().min(1), style }),
  z.looseObject({ type: z.literal('link'), url, text: z.string().optional(), style }),
  z.looseObject({ type: z.literal('user'), user_id: z.string().min(1), style }),
  z.looseObject({ type: z.literal('usergroup'), usergroup_id: z.string().min(1), style }),
  z.looseObject({ type: z.literal('channel'), channel_id: z.string().min(1), style }),
  z.looseObject({ type: z.literal('team'), team_id: z.string().min(1), style }),
  z.looseObject({ type: z.literal('emoji'), name: z.string().min(1), style }),
  z.looseObject({ type: z.literal('broadcast'), range: z.enum(['here', 'channel', 'everyone']), style }),
  z.looseObject({ type: z.literal('color'), value: z.string().min(1) }),
  z.looseObject({ type: z.literal('date'), timestamp: z.number().int(), format: z.string().min(1), style }),
])

const inlineElement = z.discriminatedUnion('type', [...plainElement.options, citation])

const border = z.union([z.literal(0), z.literal(1)]).optional()
const section = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(inlineElement) })

const list = z.strictObject({
  type: z.literal('rich_text_list'),
  style: z.enum(['bullet', 'ordered']),
  elements: z.array(section),
  indent: z.number().int().min(0).optional(),
  offset: z.number().int().min(0).optional(),
  border,
})

const quote = z.strictObject({
  type: z.literal('rich_text_quote'),
  elements: z.array(inlineElement),
  border,
})

const preformatted = z.strictObject({
  type: z.literal('rich_text_preformatted'),
  elements: z.array(plainElement),
  border,
  language: z.string().optional(),
})

/** A whole block; element types that the reference does not name are refused. */
export const richTextSchema = z.strictObject({
  type: z.literal('rich_text'),
  block_id: z.string().max(BLOCK_LIMITS.blockId).optional(),
  elements: z.array(z.discriminatedUnion('type', [section, list, quote, preformatted])).min(1),
})
