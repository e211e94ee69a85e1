// What a rich_text block, the form of the bot's answers, reads as at the page.
import type { RichTextBlock, RichTextElement } from '@slack/types'
import { expect, test } from 'vitest'
import type { Inline } from '../../../src/playground/page/formatted-text.ts'
import { readRichText } from '../../../src/playground/page/read-rich-text.ts'

const text = (words: string): Inline => ({ kind: 'text', text: words })

function block(...elements: unknown[]): RichTextBlock {
  return { type: 'rich_text', elements: elements as RichTextBlock['elements'] }
}

function section(...elements: unknown[]): { type: 'rich_text_section'; elements: RichTextElement[] } {
  return { type: 'rich_text_section', elements: elements as RichTextElement[] }
}

function readOne(element: unknown): Inline | undefined {
  const [first] = readRichText(block(section(element)))
  return first?.kind === 'paragraph' ? first.children[0] : undefined
}

test('a sentence keeps its citation links with their whole address', () => {
  const url = 'https://a.example/dam?x=1&y=2#:~:text=will%20reopen,March'
  expect(
    readRichText(block(section({ type: 'text', text: 'It reopens. ' }, { type: 'link', url, text: '[1]' }))),
  ).toEqual([
    { kind: 'paragraph', children: [text('It reopens. '), { kind: 'link', url, children: [text('[1]')] }] },
  ])
})

test('text is never read as markup', () => {
  expect(readOne({ type: 'text', text: '*a* <@U1> &lt;' })).toEqual(text('*a* <@U1> &lt;'))
})

test.each<[unknown, Inline]>([
  [
    { type: 'text', text: 'a', style: { bold: true, italic: true } },
    { kind: 'bold', children: [{ kind: 'italic', children: [text('a')] }] },
  ],
  [
    { type: 'text', text: 'a', style: { strike: true } },
    { kind: 'strike', children: [text('a')] },
  ],
  [
    { type: 'text', text: 'a', style: { code: true } },
    { kind: 'code', text: 'a' },
  ],
  [
    { type: 'link', url: 'https://a.example' },
    { kind: 'link', url: 'https://a.example', children: [text('https://a.example')] },
  ],
  [
    { type: 'user', user_id: 'U1' },
    { kind: 'user', id: 'U1' },
  ],
  [
    { type: 'channel', channel_id: 'C1' },
    { kind: 'channel', id: 'C1' },
  ],
  [
    { type: 'broadcast', range: 'here' },
    { kind: 'broadcast', range: 'here' },
  ],
  [{ type: 'emoji', name: 'x', unicode: '1f4f0' }, text('📰')],
  [{ type: 'emoji', name: 'no_such_thing' }, text(':no_such_thing:')],
  [{ type: 'date', timestamp: 1, format: '{date}', fallback: '1 January' }, text('1 January')],
  [
    { type: 'citation', url: 'https://a.example', text: '[1]', index: 1 },
    { kind: 'link', url: 'https://a.example', children: [text('[1]')] },
  ],
  [{ type: 'hologram' }, text('(hologram)')],
])('%j', (element, inline) => {
  expect(readOne(element)).toEqual(inline)
})

test('lists of one kind in a row are one list, an indented one between them is its own', () => {
  const list = (words: string, indent = 0) => ({
    type: 'rich_text_list',
    style: 'bullet',
    indent,
    elements: [section({ type: 'text', text: words })],
  })
  const read = readRichText(block(list('a'), list('b'), list('c', 1), list('d')))
  expect(read.map((each) => each.kind === 'list' && [each.indent, each.items.length])).toEqual([
    [0, 2],
    [1, 1],
    [0, 1],
  ])
})

test('quotes and preformatted text are kept apart, an unknown element is shown as such', () => {
  const words = [{ type: 'text', text: 'a' }]
  expect(
    readRichText(
      block(
        { type: 'rich_text_quote', elements: words },
        { type: 'rich_text_preformatted', elements: words },
        { type: 'rich_text_hologram', elements: words },
      ),
    ),
  ).toEqual([
    { kind: 'quote', blocks: [{ kind: 'paragraph', children: [text('a')] }] },
    { kind: 'preformatted', children: [text('a')] },
    { kind: 'unknown', type: 'rich_text_hologram' },
  ])
})
