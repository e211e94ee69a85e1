// Buttons and the like: the elements inside blocks.
import { z } from 'zod'
import { BLOCK_LIMITS as LIMITS } from './block-limits.ts'
import { textSchemas } from './text-schemas.ts'

const actionId = z.string().min(1).max(LIMITS.actionId).optional()
const label = z.string().max(LIMITS.accessibilityLabel).optional()
const colour = z.enum(['primary', 'danger']).optional()
const imageUrl = z.string().min(1).max(LIMITS.imageUrl).optional()
const buttonText = textSchemas(LIMITS.buttonText).plain
const buttonValue = z.string().max(LIMITS.buttonValue)

const confirm = z
  .strictObject({
    title: textSchemas(LIMITS.confirmTitle).plain,
    text: textSchemas(LIMITS.confirmText).any,
    confirm: textSchemas(LIMITS.confirmButton).plain,
    deny: textSchemas(LIMITS.confirmButton).plain,
    style: colour,
  })
  .optional()

export const buttonSchema = z.strictObject({
  type: z.literal('button'),
  text: buttonText,
  action_id: actionId,
  url: z.string().max(LIMITS.buttonUrl).optional(),
  value: buttonValue.optional(),
  style: colour,
  confirm,
  accessibility_label: label,
})

export const imageElementSchema = z.strictObject({
  type: z.literal('image'),
  alt_text: z.string().min(1).max(LIMITS.imageText),
  image_url: imageUrl,
  slack_file: z.looseObject({}).optional(),
})

/** Elements that are taken as they come: no message of the bot holds one. */
export const otherElementSchema = z.looseObject({
  type: z.literal([
    'channels_select',
    'checkboxes',
    'conversations_select',
    'datepicker',
    'datetimepicker',
    'external_select',
    'multi_channels_select',
    'multi_conversations_select',
    'multi_external_select',
    'multi_static_select',
    'multi_users_select',
    'overflow',
    'radio_buttons',
    'rich_text_input',
    'static_select',
    'timepicker',
    'users_select',
    'workflow_button',
  ]),
})

const feedbackButton = z.strictObject({ text: buttonText, value: buttonValue, accessibility_label: label })

const feedbackButtons = z.strictObject({
  type: z.literal('feedback_buttons'),
  action_id: actionId,
  positive_button: feedbackButton,
  negative_button: feedbackButton,
})

const iconButton = z.strictObject({
  type: z.literal('icon_button'),
  action_id: actionId,
  icon: z.string().min(1),
  text: buttonText,
  value: buttonValue.optional(),
  confirm,
  accessibility_label: label,
  visible_to_user_ids: z.array(z.string()).optional(),
})

/** What a `context_actions` block may hold. */
export const contextActionSchema = z.discriminatedUnion('type', [feedbackButtons, iconButton])
