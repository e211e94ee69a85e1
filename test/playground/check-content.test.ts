// What Slack accepts as the content of a message, and how it words what it does not.
import { expect, test } from 'vitest'
import { checkContent } from '../../src/playground/content/check-content.ts'

const plain = (length: number) => ({ type: 'plain_text', text: 'x'.repeat(length) })
const mrkdwn = (length: number) => ({ type: 'mrkdwn', text: 'x'.repeat(length) })
const section = (length: number) => ({ type: 'section', text: mrkdwn(length) })
const button = (fields: object = {}) => ({ type: 'button', text: plain(75), action_id: 'a', ...fields })
const richText = (...elements: object[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
})
const times = <Item>(count: number, item: Item) => Array.from({ length: count }, () => item)

function faultOf(blocks: unknown) {
  const checked = checkContent({ text: 'Fallback', blocks })
  return checked.ok ? undefined : checked.fault
}

test.each<[string, readonly object[]]>([
  ['50 blocks', times(50, { type: 'divider', block_id: 'b' })],
  ['a section at its limit', [section(3_000)]],
  ['fields', [{ type: 'section', fields: times(10, mrkdwn(1_000)) }]],
  ['a section with an accessory', [{ ...section(5), accessory: button(), expand: true }]],
  ['a header at its limit', [{ type: 'header', text: { ...plain(150), emoji: true } }]],
  ['10 context elements', [{ type: 'context', elements: times(10, mrkdwn(300)) }]],
  ['25 buttons', [{ type: 'actions', elements: times(25, button()) }]],
  [
    'a button with everything',
    [
      {
        type: 'actions',
        elements: [
          button({
            url: `https://a.example/${'x'.repeat(2_982)}`,
            value: 'x'.repeat(2_000),
            style: 'primary',
            accessibility_label: 'x'.repeat(75),
            confirm: { title: plain(100), text: mrkdwn(300), confirm: plain(30), deny: plain(30) },
          }),
        ],
      },
    ],
  ],
  ['another element', [{ type: 'actions', elements: [{ type: 'overflow', options: [] }] }]],
  [
    'feedback buttons',
    [
      {
        type: 'context_actions',
        elements: [
          {
            type: 'feedback_buttons',
            action_id: 'feedback',
            positive_button: { text: plain(4), value: 'good' },
            negative_button: { text: plain(3), value: 'bad', accessibility_label: 'Bad' },
          },
        ],
      },
    ],
  ],
  [
    'an image',
    [{ type: 'image', alt_text: 'A chart', image_url: 'https://a.example/a.png', title: plain(5) }],
  ],
  ['markdown at its limit', [{ type: 'markdown', text: 'x'.repeat(12_000) }]],
  ['a table', [{ type: 'table', rows: [[{ type: 'raw_text', text: 'Cell' }]] }]],
  [
    'rich text of every kind',
    [
      richText(
        { type: 'text', text: 'Hello ', style: { bold: true, italic: true } },
        { type: 'link', url: 'https://a.example/b#:~:text=a%20b', text: '[1]', unsafe: false },
        { type: 'link', url: 'mailto:desk@a.example' },
        { type: 'user', user_id: 'U0NEWSDESK' },
        { type: 'usergroup', usergroup_id: 'S0NEWSDESK' },
        { type: 'channel', channel_id: 'C0NEWS0001' },
        { type: 'emoji', name: 'wave', unicode: '1f44b', skin_tone: 2 },
        { type: 'broadcast', range: 'here' },
        { type: 'date', timestamp: 1_763_938_800, format: '{date_long}', fallback: 'a day' },
        { type: 'color', value: '#ff0000' },
      ),
    ],
  ],
  [
    'lists, quotes and code',
    [
      {
        type: 'rich_text',
        block_id: 'b',
        elements: [
          { type: 'rich_text_section', elements: [] },
          {
            type: 'rich_text_list',
            style: 'ordered',
            indent: 0,
            offset: 3,
            border: 0,
            elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'Item' }] }],
          },
          { type: 'rich_text_quote', border: 1, elements: [{ type: 'text', text: 'Quote' }] },
          { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'Code' }] },
        ],
      },
    ],
  ],
  ['13,200 characters in all', [...times(4, section(3_000)), section(1_200)]],
])('accepts %s, as a list and as JSON', (_, blocks) => {
  expect(faultOf(blocks)).toBeUndefined()
  expect(checkContent({ blocks: JSON.stringify(blocks) })).toMatchObject({ ok: true, content: { blocks } })
})

test.each<[string, readonly unknown[]]>([
  ['no more than 50 items allowed [json-pointer:/blocks]', times(51, { type: 'divider' })],
  ['unsupported type: nonsense [json-pointer:/blocks/0/type]', [{ type: 'nonsense' }]],
  ['missing required field: type [json-pointer:/blocks/0]', [{}]],
  ['must provide an object [json-pointer:/blocks/0]', ['text']],
  ['must be less than 3001 characters [json-pointer:/blocks/0/text/text]', [section(3_001)]],
  ['must be more than 0 characters [json-pointer:/blocks/0/text/text]', [section(0)]],
  ['must define either `text` or `fields` [json-pointer:/blocks/0]', [{ type: 'section' }]],
  ['invalid additional property: texts [json-pointer:/blocks/0]', [{ ...section(5), texts: 'x' }]],
  [
    'invalid additional property: emoji [json-pointer:/blocks/0/text]',
    [{ type: 'section', text: { ...mrkdwn(5), emoji: true } }],
  ],
  ['missing required field: text [json-pointer:/blocks/0]', [{ type: 'header' }]],
  [
    'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
    [{ type: 'header', text: plain(151) }],
  ],
  [
    'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
    [{ type: 'context', elements: times(11, mrkdwn(5)) }],
  ],
  ['no fewer than 1 items allowed [json-pointer:/blocks/0/elements]', [{ type: 'context', elements: [] }]],
  [
    'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
    [{ type: 'actions', elements: times(26, button()) }],
  ],
  [
    'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
    [{ type: 'actions', elements: [button({ text: plain(76) })] }],
  ],
  [
    'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
    [{ type: 'actions', elements: [button({ value: 'x'.repeat(2_001) })] }],
  ],
  [
    'must be less than 3001 characters [json-pointer:/blocks/0/elements/0/url]',
    [{ type: 'actions', elements: [button({ url: 'x'.repeat(3_001) })] }],
  ],
  [
    'must be a valid enum value [json-pointer:/blocks/0/elements/0/style]',
    [{ type: 'actions', elements: [button({ style: 'green' })] }],
  ],
  [
    'must be less than 12001 characters [json-pointer:/blocks/0/text]',
    [{ type: 'markdown', text: 'x'.repeat(12_001) }],
  ],
  [
    'missing required field: url [json-pointer:/blocks/0/elements/0/elements/0]',
    [richText({ type: 'link', text: '[1]' })],
  ],
  [
    'invalid url [json-pointer:/blocks/0/elements/0/elements/0/url]',
    [richText({ type: 'link', url: 'javascript:alert(1)' })],
  ],
  [
    'must be more than 0 characters [json-pointer:/blocks/0/elements/0/elements/0/text]',
    [richText({ type: 'text', text: '' })],
  ],
  [
    'unsupported type: footnote [json-pointer:/blocks/0/elements/0/elements/0/type]',
    [richText({ type: 'footnote', url: 'https://a.example' })],
  ],
])('refuses with “%s”', (message, blocks) => {
  expect(faultOf(blocks)).toEqual({ error: 'invalid_blocks', messages: [message] })
})

test('all faults of a message are named', () => {
  expect(faultOf([section(0), section(3_001)])?.messages).toHaveLength(2)
})

test('more than 13,200 characters in all are too many; addresses count', () => {
  expect(faultOf([...times(4, section(3_000)), section(1_201)])).toEqual({ error: 'msg_blocks_too_long' })
  const link = { type: 'link', url: `https://a.example/${'x'.repeat(2_000)}`, text: '[1]' }
  expect(faultOf(times(6, richText(link)))).toBeUndefined()
  expect(faultOf(times(7, richText(link)))).toEqual({ error: 'msg_blocks_too_long' })
})

test('text and blocks: at least one of them says something', () => {
  expect(checkContent({ text: 'Hello', blocks: [] })).toEqual({ ok: true, content: { text: 'Hello' } })
  expect(checkContent({ text: '\n' })).toEqual({ ok: false, fault: { error: 'no_text' } })
  expect(checkContent({ blocks: 7 })).toEqual({ ok: false, fault: { error: 'invalid_blocks_format' } })
})
