// Makes prose safe where Slack reads its own markup: in the `text` of a message.
import { escapeMarkup } from './escape-markup.ts'

/** The names that call a whole channel; an `@` behind a letter or a slash belongs to an address. */
const BROADCAST = /(?<![\w/])@(?=(?:here|channel|everyone|group)\b)/gi

/** Escapes the markup, and gives `@here` and its like an `@` that calls nobody, however Slack parses the text. */
export function escapeText(text: string): string {
  return escapeMarkup(text).replace(BROADCAST, '＠')
}
