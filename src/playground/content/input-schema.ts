// Input blocks and what a person fills in, https://docs.slack.dev/reference/block-kit/blocks/input-block.
import { z } from 'zod'
import { BLOCK_LIMITS as LIMITS } from './block-limits.ts'
import { textSchemas } from './text-schemas.ts'

const action_id = z.string().min(1).max(LIMITS.actionId).optional()
const focus_on_load = z.boolean().optional()

const option = z.strictObject({
  text: textSchemas(LIMITS.optionText).any,
  value: z.string().min(1).max(LIMITS.optionValue),
  description: textSchemas(LIMITS.optionText).any.optional(),
})

const plainTextInput = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id,
  focus_on_load,
  initial_value: z.string().optional(),
  multiline: z.boolean().optional(),
  min_length: z.number().int().min(0).max(LIMITS.inputText).optional(),
  max_length: z.number().int().min(1).max(LIMITS.inputText).optional(),
  placeholder: textSchemas(LIMITS.placeholder).plain.optional(),
})

const radioButtons = z.strictObject({
  type: z.literal('radio_buttons'),
  action_id,
  focus_on_load,
  options: z.array(option).min(1).max(LIMITS.radioOptions),
  initial_option: option.optional(),
})

const staticSelect = z.strictObject({
  type: z.literal('static_select'),
  action_id,
  focus_on_load,
  options: z.array(option).min(1).max(LIMITS.selectOptions),
  initial_option: option.optional(),
  placeholder: textSchemas(LIMITS.placeholder).plain.optional(),
})

/** A whole input block; elements that no view of the bot holds are refused, so that none goes unchecked. */
export const inputSchema = z.strictObject({
  type: z.literal('input'),
  block_id: z.string().max(LIMITS.blockId).optional(),
  label: textSchemas(LIMITS.labelText).plain,
  hint: textSchemas(LIMITS.labelText).plain.optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: z.discriminatedUnion('type', [plainTextInput, radioButtons, staticSelect]),
})
