// Makes prose safe where Slack reads its own markup: in the `text` of a message.
import { disarmLinks } from './disarm-links.ts'
import { escapeMarkup } from './escape-markup.ts'

/** The names that call a whole channel, also where they seem to belong to an address: Slack's parsing is its own. */
const BROADCAST = /@(?=(?:here|channel|everyone|group)\b)/gi

/** Escapes the markup, disarms addresses, and gives `@here` and its like an `@` that calls nobody, however Slack parses the text. */
export function escapeText(text: string): string {
  return escapeMarkup(disarmLinks(text)).replace(BROADCAST, '＠')
}
