// Block Kit's text without markup.
import type { PlainTextElement } from '@slack/types'

/** Shown as it is: no markup, and `:names:` of emoji stay words. */
export function plainText(text: string): PlainTextElement {
  return { type: 'plain_text', text, emoji: false }
}
