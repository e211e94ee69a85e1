// Which answer of the bot a message holds: its feedback buttons name it.
import type { KnownBlock } from '@slack/types'
import { actionIds } from '../slack/rendering/action-ids.ts'

/** Undefined for any other message. */
export function answerIdOf(blocks: readonly KnownBlock[]): string | undefined {
  const elements = blocks.flatMap((block) => (block.type === 'context_actions' ? block.elements : []))
  const feedback = elements.find((one) => one.type === 'feedback_buttons')
  if (feedback?.action_id !== actionIds.feedback) return undefined
  return feedback.positive_button.value.split(' ').at(-1)
}
