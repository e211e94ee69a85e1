// Reading mrkdwn: what stands between < and > is a link, a mention or a special word.
import { decodeEntities } from './decode-entities.ts'
import type { Inline } from './formatted-text.ts'

/** Reads the inside of `<…>`; undefined where it is none of Slack's forms and the brackets are ordinary text. */
export function parseSlackReference(reference: string): Inline | undefined {
  const bar = reference.indexOf('|')
  const target = decodeEntities(bar < 0 ? reference : reference.slice(0, bar))
  const label = bar < 0 ? undefined : decodeEntities(reference.slice(bar + 1))
  if (/^[@#][A-Z0-9]+$/.test(target)) {
    const kind = target.startsWith('@') ? 'user' : 'channel'
    return { kind, id: target.slice(1), ...(label && { label }) }
  }
  if (/^!(?:here|channel|everyone)$/.test(target)) return { kind: 'broadcast', range: target.slice(1) }
  if (target.startsWith('!')) return { kind: 'text', text: label ?? target.slice(1) }
  if (!/^[a-z][a-z0-9+.-]*:/i.test(target)) return undefined
  return { kind: 'link', url: target, children: [{ kind: 'text', text: label || target }] }
}
