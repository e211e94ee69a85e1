import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../src/ingestion/formats/read-markdown.ts'

/** The body of a Markdown article as paragraphs. */
function paragraphs(body: string): readonly string[] {
  const read = readMarkdown(`---\nurl: https://a.example/1\n---\n${body}`)
  return read.kind === 'read' ? read.raw.paragraphs : []
}

test('reads every key of the front matter', () => {
  const read = readMarkdown(`---
url: https://www.tidewater.example/fog
headline: "Fog: the second day"
publisher: Tidewater Gazette
published: 2026-11-02
updated: 2026-11-03T08:15:00+01:00
agency: MPA
byline: [Jane Doe, Mira Poe]
dateline: Tidewater
section: Weather
kind: analysis
text: summary
correction: An earlier version gave the wrong number of ships.
caption:
  - Pilot boats. Jo Kettering / MPA
  - The harbour master. Jo Kettering / MPA
language: en-GB
reviewed: yes
---
It rained.
`)
  expect(read).toEqual({
    kind: 'read',
    raw: {
      url: 'https://www.tidewater.example/fog',
      headline: 'Fog: the second day',
      publisher: 'Tidewater Gazette',
      published: '2026-11-02',
      updated: '2026-11-03T08:15:00+01:00',
      agency: 'MPA',
      byline: 'Jane Doe, Mira Poe',
      dateline: 'Tidewater',
      section: 'Weather',
      kind: 'analysis',
      text: 'summary',
      correction: 'An earlier version gave the wrong number of ships.',
      captions: ['Pilot boats. Jo Kettering / MPA', 'The harbour master. Jo Kettering / MPA'],
      language: 'en-GB',
      paragraphs: ['It rained.'],
    },
  })
})

test.each([
  ['title: Fog\ndate: 2026-11-02', 'Text.', 'Fog', '2026-11-02'],
  ['published: 2026-11-02', '# The *second* day #\n\nText.', 'The second day', '2026-11-02'],
  ['published: 2026-11-02', 'The second day\n==============\n\nText.', 'The second day', '2026-11-02'],
  ['headline: No\npublished: 2026-11-02 # as printed', '# Other\n\nText.', 'No', '2026-11-02'],
  ['headline: 1984\ndate: 2 November 2026', 'Text.', '1984', '2 November 2026'],
])('headline and date from %j and %j', (matter, body, headline, published) => {
  const read = readMarkdown(`\uFEFF---\r\n${matter}\r\n---  \r\n${body}`)
  expect(read).toMatchObject({ raw: { headline, published, paragraphs: ['Text.'] } })
})

test.each([
  ['---\nheadline: Fog: day two\n---\nText.', /^its front matter is not valid YAML: .*line 1/],
  ['---\nheadline: [Fog]\n---\nText.', 'its front matter is not as expected: “headline” must be text'],
  ['---\n- Fog\n---\nText.', 'its front matter is not as expected: it holds no keys'],
])('rejects %j with the reason', (text, reason) => {
  const read = readMarkdown(text)
  expect(read.kind === 'rejected' && read.reason).toMatch(reason)
  expect(read.kind === 'rejected' && read.reason).not.toContain('\n')
})

test('a front matter of thousands of faults is told by the first one', () => {
  const read = readMarkdown(`---\nheadline: ${'[a: b: “c”, {d: e: '.repeat(4_000)}\n---\nText.`)
  expect(read).toMatchObject({
    kind: 'rejected',
    reason: expect.stringMatching(/^its front matter is not valid YAML: \w/),
  })
})

test('a file without front matter has a body and no card', () => {
  expect(readMarkdown('# Fog\n\nIt rained.')).toMatchObject({
    raw: { headline: 'Fog', paragraphs: ['It rained.'] },
  })
})

describe('the body', () => {
  test.each([
    [
      'paragraphs of several lines',
      'It\nrained.  \nA lot\\\ntoo.\n\nIt stopped.',
      ['It rained. A lot too.', 'It stopped.'],
    ],
    ['headings', '## One\n\nText.\n\nTwo\n---\n\nMore.\n### Three\nEnd.', ['Text.', 'More.', 'End.']],
    ['a rule below a sentence', 'It rained.\n---\nIt stopped.', ['It rained.', 'It stopped.']],
    [
      'lists',
      '- one\n- two\n  goes on\n1. three\n2) four\n* [x] five',
      ['one', 'two goes on', 'three', 'four', 'five'],
    ],
    [
      'a figure at the start of a wrapped line',
      'In\n2023. It was\n40. Or so.',
      ['In 2023. It was 40. Or so.'],
    ],
    [
      'block quotes',
      '> “It rained,\n> a lot.”\n>\n> > Deep.\n\nEnd.',
      ['“It rained, a lot.”', 'Deep.', 'End.'],
    ],
    [
      'images and comments',
      'A ![map](m.png "t") b.\n\n![alt](x.png)\n\n<!-- not\n\nthis -->\nEnd.',
      ['A b.', 'End.'],
    ],
    [
      'tables and definitions',
      'A [b][1].\n\n| x | y |\n|---|---|\n\n[1]: https://b.example\n[^2]: Note.',
      ['A b.'],
    ],
    ['code fences', '```\nkept\n```', ['kept']],
  ])('%s', (_, markdown, expected) => {
    expect(paragraphs(markdown)).toEqual(expected)
    expect(paragraphs(markdown.replaceAll('\n', '\r\n'))).toEqual(expected)
  })

  test.each([
    [
      '**Bold**, *slanted*, __bold__, _slanted_, ***both***, ~~gone~~',
      'Bold, slanted, bold, slanted, both, gone',
    ],
    ['**bold with _slanted_ inside**', 'bold with slanted inside'],
    [
      'A [link](https://b.example/a_(b) "Title") and <https://b.example/x_y_z>',
      'A link and https://b.example/x_y_z',
    ],
    ['`code_with_marks` and ``a `tick` ``', 'code_with_marks and a `tick`'],
    ['[He] said [sic] so[^1].', '[He] said [sic] so.'],
    ['snake_case_word, 5*3 and 4*2, price* and cost*', 'snake_case_word, 5*3 and 4*2, price* and cost*'],
    ['\\*not slanted\\* and 1\\. item', '*not slanted* and 1. item'],
    ["O'Brien’s “dogs'” tail", "O'Brien’s “dogs'” tail"],
    ['Fish &amp; chips&nbsp;&#8364;5 &unknown; AT&T', 'Fish & chips €5 &unknown; AT&T'],
    ['One<br>two <em>three</em>, 1 < 2 > 0', 'One two three, 1 < 2 > 0'],
  ])('%s', (markdown, expected) => {
    expect(paragraphs(markdown)).toEqual([expected])
  })
})

test('any text is read or rejected, and text without marks stays as it is', () => {
  const part = fc.oneof(
    fc.constantFrom('---\n', '*', '_', '`', '[', ']', '(', ')', '<', '\\', '&amp;', '- ', '\n', '# '),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      expect(readMarkdown(parts.join('')).kind).toMatch(/^(?:read|rejected)$/)
    }),
  )
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-zé’“”'",;:!? ]{1,80}$/), (text) => {
      const plain = text.replace(/ +/g, ' ').trim()
      expect(paragraphs(text)).toEqual(plain === '' ? [] : [plain])
    }),
  )
})
