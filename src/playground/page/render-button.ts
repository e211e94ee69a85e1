// Drawing Block Kit's buttons.
import type { Button } from '@slack/types'
import { element } from './element.ts'
import { renderLink } from './render-link.ts'

/** A link for a button with an address; any other names its action, for `listenToClicks` to find. */
export function renderButton(button: Button): HTMLElement {
  const className = `block-button ${button.style ?? ''}`.trim()
  if (button.url) return renderLink(button.url, document.createTextNode(button.text.text), className)
  const attributes = {
    type: 'button',
    class: className,
    'aria-label': button.accessibility_label,
    'data-action': button.action_id ?? '',
    'data-value': button.value,
  }
  return element('button', attributes, [button.text.text])
}
