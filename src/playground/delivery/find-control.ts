// The button that a person clicks, among the blocks of a message or a view.
import type { KnownBlock } from '@slack/types'
import { z } from 'zod'

const text = z.looseObject({ type: z.string(), text: z.string() })
const button = z.looseObject({ text, value: z.string().optional() })

const controlSchema = z.discriminatedUnion('type', [
  button.extend({ type: z.literal('button'), action_id: z.string() }),
  button.extend({ type: z.literal('icon_button'), action_id: z.string() }),
  z.looseObject({
    type: z.literal('feedback_buttons'),
    action_id: z.string(),
    positive_button: button,
    negative_button: button,
  }),
])

export interface FoundControl {
  readonly blockId: string
  readonly actionId: string
  readonly type: 'button' | 'icon_button' | 'feedback_buttons'
  readonly text: object
  readonly value: string | undefined
}

interface Wanted {
  readonly actionId: string
  readonly value: string | undefined
}

/** Undefined where there is none of that action id and, where one is given, that value. */
export function findControl(blocks: readonly KnownBlock[], wanted: Wanted): FoundControl | undefined {
  return blocks
    .flatMap((block, index) =>
      controlsOf(block).map((control) => ({ control, blockId: block.block_id ?? `b${index}` })),
    )
    .flatMap(({ control, blockId }) => facesOf(control).map((face) => ({ ...face, blockId })))
    .find(({ actionId, value }) => actionId === wanted.actionId && (wanted.value ?? value) === value)
}

function controlsOf(block: KnownBlock): readonly z.output<typeof controlSchema>[] {
  const parts = [
    ...('elements' in block ? block.elements : []),
    ...('accessory' in block && block.accessory ? [block.accessory] : []),
  ]
  return parts.flatMap((part) => controlSchema.safeParse(part).data ?? [])
}

/** Feedback buttons are one control with two faces. */
function facesOf(control: z.output<typeof controlSchema>): readonly Omit<FoundControl, 'blockId'>[] {
  const { type, action_id: actionId } = control
  const buttons = type === 'feedback_buttons' ? [control.positive_button, control.negative_button] : [control]
  return buttons.map(({ text, value }) => ({ type, actionId, text, value }))
}

/** The click as `block_actions` describes it, but for its time. */
export function describeClick({ type, actionId, blockId, text, value }: FoundControl) {
  return { type, action_id: actionId, block_id: blockId, text, ...(value !== undefined && { value }) }
}
