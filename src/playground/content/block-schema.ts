// The blocks of a message, https://docs.slack.dev/reference/block-kit/blocks.
import { z } from 'zod'
import { BLOCK_LIMITS as LIMITS } from './block-limits.ts'
import {
  buttonSchema,
  contextActionSchema,
  imageElementSchema,
  otherElementSchema,
} from './element-schemas.ts'
import { inputSchema } from './input-schema.ts'
import { richTextSchema } from './rich-text-schema.ts'
import { textSchemas } from './text-schemas.ts'

const block_id = z.string().max(LIMITS.blockId).optional()

const section = z
  .strictObject({
    type: z.literal('section'),
    block_id,
    text: textSchemas(LIMITS.sectionText).any.optional(),
    fields: z.array(textSchemas(LIMITS.sectionFieldText).any).min(1).max(LIMITS.sectionFields).optional(),
    accessory: z
      .discriminatedUnion('type', [buttonSchema, imageElementSchema, otherElementSchema])
      .optional(),
    expand: z.boolean().optional(),
  })
  .refine(({ text, fields }) => text ?? fields, 'must define either `text` or `fields`')

const header = z.strictObject({
  type: z.literal('header'),
  block_id,
  text: textSchemas(LIMITS.headerText).plain,
  level: z.number().int().optional(),
})

const contextText = textSchemas(LIMITS.contextText).any

const context = z.strictObject({
  type: z.literal('context'),
  block_id,
  elements: z
    .array(z.discriminatedUnion('type', [imageElementSchema, contextText]))
    .min(1)
    .max(LIMITS.contextElements),
})

const actions = z.strictObject({
  type: z.literal('actions'),
  block_id,
  elements: z
    .array(z.discriminatedUnion('type', [buttonSchema, otherElementSchema]))
    .min(1)
    .max(LIMITS.actionsElements),
})

const contextActions = z.strictObject({
  type: z.literal('context_actions'),
  block_id,
  elements: z.array(contextActionSchema).min(1).max(LIMITS.contextActionsElements),
})

const image = imageElementSchema.extend({
  block_id,
  title: textSchemas(LIMITS.imageText).plain.optional(),
})

const markdown = z.strictObject({
  type: z.literal('markdown'),
  block_id,
  text: z.string().min(1).max(LIMITS.markdownText),
})

/** Known to Slack, and taken as they come: no message of the bot holds one. */
const others = z.looseObject({
  type: z.literal([
    'alert',
    'card',
    'carousel',
    'container',
    'data_table',
    'file',
    'plan',
    'table',
    'task_card',
    'video',
  ]),
  block_id,
})

const divider = z.strictObject({ type: z.literal('divider'), block_id })

/** What may stand on every surface. */
const anywhere = [section, header, context, actions, divider, image, richTextSchema, inputSchema] as const

/** All blocks of a message, each within its own limits; unknown types and unknown fields are refused, as Slack does. */
export const blocksSchema = z
  .array(z.discriminatedUnion('type', [...anywhere, contextActions, markdown, others]))
  .max(LIMITS.blocks)

/** All blocks of a modal or a Home tab; what only messages may hold is refused there. */
export const viewBlocksSchema = z.array(z.discriminatedUnion('type', [...anywhere])).max(LIMITS.viewBlocks)
