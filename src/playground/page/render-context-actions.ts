// Drawing the row of feedback and icon buttons under a message.
import type { ContextActionsBlock, FeedbackButtons } from '@slack/types'
import { element } from './element.ts'
import { icon } from './icon.ts'
import { renderUnknown } from './render-unknown.ts'

/** Thumbs with their names for assistive technology; the last one pressed stands out. */
export function renderContextActions({ elements }: ContextActionsBlock): HTMLElement {
  const parts = elements.flatMap((part) =>
    part.type === 'feedback_buttons' ? feedbackButtons(part) : [renderUnknown(part.type)],
  )
  return element('div', { class: 'block block-feedback' }, parts)
}

function feedbackButtons({ action_id, positive_button, negative_button }: FeedbackButtons): HTMLElement[] {
  const half = (button: FeedbackButtons['positive_button'], thumb: 'thumbUp' | 'thumbDown') =>
    element(
      'button',
      {
        type: 'button',
        class: 'thumb',
        title: button.text.text,
        'aria-label': button.accessibility_label ?? button.text.text,
        'aria-pressed': 'false',
        'data-action': action_id ?? '',
        'data-value': button.value,
      },
      [icon(thumb)],
    )
  return [half(positive_button, 'thumbUp'), half(negative_button, 'thumbDown')]
}
