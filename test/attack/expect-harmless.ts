// What a message may never hold, whatever was asked and found.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { SlackMessage } from '../../src/slack/rendering/lay-out.ts'
import { KEY } from '../models/ask-model.ts'
import { nodes } from '../slack/read-blocks.ts'

const PROMPTS = ['write-answer', 'repair-sentences']
  .flatMap((name) =>
    readFileSync(join(import.meta.dirname, `../../prompts/${name}.md`), 'utf8').split(/[.:]\s|\n/),
  )
  .map((line) => line.replace(/^- /, '').trim())
  .filter((line) => line.length > 30)

const ELEMENTS = new Set([
  'rich_text',
  'rich_text_section',
  'rich_text_list',
  'context',
  'section',
  'divider',
  'header',
  'text',
  'link',
  'plain_text',
])

const HIDDEN = /[\p{Bidi_Control}\u00AD\u200B-\u200D\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/u

/** `addresses`: of the articles held. */
export function expectHarmless({ text, blocks }: SlackMessage, addresses: ReadonlySet<string>): void {
  const all = nodes(blocks)
  expect(all.map(({ type }) => type).filter((type) => !ELEMENTS.has(type ?? ''))).toEqual([])
  const linked = all.flatMap(({ url }) => (url === undefined ? [] : [url]))
  const written = text.match(/\b[a-z][a-z\d+.-]*:\/\/[^\s<>|]+|\bwww\.\S+/giu) ?? []
  const foreign = [...linked, ...written].filter((url) => !addresses.has(url.split('#')[0] ?? ''))
  expect(foreign).toEqual([])
  expect(text).not.toMatch(/[<>]|\]\(|(?<![\w/])@(?:here|channel|everyone)\b/)
  const shown = `${text}\n${JSON.stringify(blocks)}`
  expect(shown).not.toMatch(HIDDEN)
  expect(shown).not.toContain(KEY)
  expect(PROMPTS.filter((line) => shown.includes(line))).toEqual([])
}
