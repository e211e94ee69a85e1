// What a message's mrkdwn reads as at the page.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Inline, TextBlock } from '../../../src/playground/page/formatted-text.ts'
import { parseMrkdwn } from '../../../src/playground/page/parse-mrkdwn.ts'
import { parseMrkdwnInline } from '../../../src/playground/page/parse-mrkdwn-inline.ts'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const paragraph = (...children: Inline[]): TextBlock => ({ kind: 'paragraph', children })

describe('styles', () => {
  test.each([
    ['*bold*', 'bold'],
    ['_italic_', 'italic'],
    ['~struck~', 'strike'],
  ] as const)('%s', (source, kind) => {
    expect(parseMrkdwnInline(source)).toEqual([{ kind, children: [text(source.slice(1, -1))] }])
  })

  test('nest in one another', () => {
    expect(parseMrkdwnInline('*very _much_ so*')).toEqual([
      { kind: 'bold', children: [text('very '), { kind: 'italic', children: [text('much')] }, text(' so')] },
    ])
  })

  test.each([
    '2 * 3 * 4',
    'snake_case_name',
    'a*b*c',
    '*open',
    '* spaced *',
    '**',
    '*line\nbreak*',
    'the time 10:30:45',
  ])('“%s” is ordinary text', (source) => {
    expect(parseMrkdwnInline(source)).toEqual([text(source)])
  })

  test('a marker inside a link or code closes nothing', () => {
    const link: Inline = { kind: 'link', url: 'https://a.example/*x*', children: [text('there')] }
    expect(parseMrkdwnInline('*see <https://a.example/*x*|there>*')).toEqual([
      { kind: 'bold', children: [text('see '), link] },
    ])
    expect(parseMrkdwnInline('*a `*` b*')).toEqual([
      { kind: 'bold', children: [text('a '), { kind: 'code', text: '*' }, text(' b')] },
    ])
  })

  test('code shows its markers and its escaped characters', () => {
    expect(parseMrkdwnInline('`*a* &lt;b&gt;`')).toEqual([{ kind: 'code', text: '*a* <b>' }])
  })
})

describe('references', () => {
  test.each<[string, Inline]>([
    [
      '<https://a.example/?a=1&amp;b=2|[1]>',
      { kind: 'link', url: 'https://a.example/?a=1&b=2', children: [text('[1]')] },
    ],
    [
      '<https://a.example>',
      { kind: 'link', url: 'https://a.example', children: [text('https://a.example')] },
    ],
    ['<@U123>', { kind: 'user', id: 'U123' }],
    ['<@U123|robin>', { kind: 'user', id: 'U123', label: 'robin' }],
    ['<#C1|news>', { kind: 'channel', id: 'C1', label: 'news' }],
    ['<!here>', { kind: 'broadcast', range: 'here' }],
    ['<!subteam^S1|@desk>', text('@desk')],
    ['<!date^1763938800^{date}|23 November>', text('23 November')],
  ])('%s', (source, inline) => {
    expect(parseMrkdwnInline(source)).toEqual([inline])
  })

  test('brackets around anything else are brackets', () => {
    expect(parseMrkdwnInline('a < b > c <script>')).toEqual([text('a < b > c <script>')])
  })

  test('escaped brackets make no reference, and are decoded once', () => {
    expect(parseMrkdwnInline('&lt;@U123&gt; &amp;lt;')).toEqual([text('<@U123> &lt;')])
  })

  test('known emoji become characters, others stay', () => {
    expect(parseMrkdwnInline(':newspaper: :no_such_thing:')).toEqual([text('📰'), text(' :no_such_thing:')])
  })
})

describe('blocks', () => {
  test('quotes, escaped or not, and preformatted text stand apart', () => {
    expect(parseMrkdwn('before\n&gt; one\n> two\n\nafter\n```\n*a*\n  b\n```\nend')).toEqual([
      paragraph(text('before')),
      { kind: 'quote', blocks: [paragraph(text('one\ntwo'))] },
      paragraph(text('after')),
      { kind: 'preformatted', children: [text('*a*\n  b')] },
      paragraph(text('end')),
    ])
  })

  test('an empty text has no blocks', () => {
    expect(parseMrkdwn(' \n\n ')).toEqual([])
  })
})

test('any text is read without failing, styles at most three deep, and every letter is kept', () => {
  const pieces = fc.constantFrom(
    '*',
    '_',
    '~',
    '`',
    '<',
    '>',
    '|',
    ':',
    '\n',
    ' ',
    'é',
    'word',
    '&amp;',
    '@',
    '```',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const source = parts.join('')
      const blocks = parseMrkdwn(source)
      expect(Math.max(0, ...blocks.flatMap(inlinesOf).map(depth))).toBeLessThanOrEqual(3)
      expect(letters(blocks.flatMap(inlinesOf).map(flatten).join(''))).toBe(letters(source))
    }),
  )
})

function inlinesOf(block: TextBlock): readonly Inline[] {
  if (block.kind === 'quote') return block.blocks.flatMap(inlinesOf)
  return block.kind === 'paragraph' || block.kind === 'preformatted' ? block.children : []
}

function depth(inline: Inline): number {
  return 'children' in inline && inline.kind !== 'link' ? 1 + Math.max(0, ...inline.children.map(depth)) : 0
}

function flatten(inline: Inline): string {
  if ('children' in inline) return inline.children.map(flatten).join('')
  return 'text' in inline ? inline.text : ''
}

function letters(source: string): string {
  return source.replaceAll('&amp;', '').replace(/[^é\w]|_/g, '')
}
