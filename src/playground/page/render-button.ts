// Drawing Block Kit's buttons.
import type { Button } from '@slack/types'
import { element } from './element.ts'
import { renderLink } from './render-link.ts'

/** A link for a button with an address. Any other is disabled: the local Slack delivers no clicks to the bot. */
export function renderButton(button: Button): HTMLElement {
  const className = `block-button ${button.style ?? ''}`.trim()
  if (button.url) return renderLink(button.url, document.createTextNode(button.text.text), className)
  const attributes = {
    type: 'button',
    class: className,
    disabled: true,
    title: 'This button works in Slack only',
    'aria-label': button.accessibility_label,
  }
  return element('button', attributes, [button.text.text])
}
