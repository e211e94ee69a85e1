// What can be pressed under a reply.
import type { ActionsBlock, Button, ContextActionsBlock, KnownBlock } from '@slack/types'
import type { Reply } from '../../answering/reply.ts'
import { actionIds } from './action-ids.ts'
import { cleanText } from './clean-text.ts'
import { limits } from './limits.ts'
import { plainText } from './plain-text.ts'
import { shorten } from './shorten.ts'
import type { Strings } from './strings.ts'

export interface ControlsOptions {
  readonly answerId: string
  readonly strings: Strings
  /** True where only the asker sees the reply and may decide that everybody should. */
  readonly canShare: boolean
  /** True where there is somebody to ask, and a thread to ask them in. */
  readonly canAskPerson: boolean
}

/** Rows of buttons: share or keep, follow-ups, sources and help, feedback. */
export function renderControls(shown: Reply, options: ControlsOptions): readonly KnownBlock[] {
  const rows = [shareButtons(options), followUpButtons(shown, options), helpButtons(shown, options)]
  return [
    ...rows.flatMap((elements): ActionsBlock[] =>
      elements.length > 0 ? [{ type: 'actions', elements }] : [],
    ),
    feedbackButtons(options),
  ]
}

function shareButtons({ answerId, strings, canShare }: ControlsOptions): Button[] {
  if (!canShare) return []
  return [
    { ...button(strings.share, actionIds.share, answerId), style: 'primary' },
    button(strings.keepPrivate, actionIds.keepPrivate, answerId),
  ]
}

function followUpButtons(shown: Reply, { answerId }: ControlsOptions): Button[] {
  const followUps = shown.kind === 'answer' ? (shown.followUps ?? []) : []
  return followUps
    .slice(0, limits.followUps)
    .map((question, index) => button(question, `${actionIds.followUp}${index}`, answerId))
}

function helpButtons(shown: Reply, { answerId, strings, canAskPerson }: ControlsOptions): Button[] {
  return [
    ...(shown.kind === 'answer' ? [button(strings.howDoYouKnow, actionIds.sources, answerId)] : []),
    ...(canAskPerson ? [button(strings.askPerson, actionIds.askPerson, answerId)] : []),
  ]
}

function button(words: string, action_id: string, value: string): Button {
  const text = shorten(cleanText(words), limits.buttonText)
  return { type: 'button', action_id, value, text: plainText(text) }
}

function feedbackButtons({ answerId, strings }: ControlsOptions): ContextActionsBlock {
  const half = (text: string, verdict: string) => ({
    text: plainText(text),
    accessibility_label: text,
    value: `${verdict} ${answerId}`,
  })
  const element = {
    type: 'feedback_buttons' as const,
    action_id: actionIds.feedback,
    positive_button: half(strings.goodAnswer, 'good'),
    negative_button: half(strings.badAnswer, 'bad'),
  }
  return { type: 'context_actions', elements: [element] }
}
