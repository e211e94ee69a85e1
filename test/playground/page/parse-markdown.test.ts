// What a markdown block reads as at the page.
import { expect, test } from 'vitest'
import type { Inline } from '../../../src/playground/page/formatted-text.ts'
import { parseMarkdown } from '../../../src/playground/page/parse-markdown.ts'
import { parseMarkdownInline } from '../../../src/playground/page/parse-markdown-inline.ts'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const bold = (words: string): Inline => ({ kind: 'bold', children: [text(words)] })
const link = (url: string, words: string): Inline => ({ kind: 'link', url, children: [text(words)] })

test('blocks follow each other as they are written', () => {
  const source = '# Dam\n\nOne\ntwo\n> said\n> so\n\n---\n```ts\n**raw**\n```\nend'
  expect(parseMarkdown(source)).toEqual([
    { kind: 'heading', level: 1, children: [text('Dam')] },
    { kind: 'paragraph', children: [text('One\ntwo')] },
    { kind: 'quote', blocks: [{ kind: 'paragraph', children: [text('said\nso')] }] },
    { kind: 'rule' },
    { kind: 'preformatted', children: [text('**raw**')] },
    { kind: 'paragraph', children: [text('end')] },
  ])
})

test('lists keep their numbers and their depth', () => {
  expect(parseMarkdown('3. one\n4. two\n   - in **it**\n5. three')).toEqual([
    { kind: 'list', ordered: true, indent: 0, start: 3, items: [[text('one')], [text('two')]] },
    { kind: 'list', ordered: false, indent: 1, start: 1, items: [[text('in '), bold('it')]] },
    { kind: 'list', ordered: true, indent: 0, start: 5, items: [[text('three')]] },
  ])
})

test.each<[string, readonly Inline[]]>([
  ['**a** __b__', [bold('a'), text(' '), bold('b')]],
  ['*a* _b_', [italic('a'), text(' '), italic('b')]],
  ['~~a~~ `*b*`', [{ kind: 'strike', children: [text('a')] }, text(' '), { kind: 'code', text: '*b*' }]],
  ['snake_case_name 2 * 3 * 4', [text('snake_case_name 2 * 3 * 4')]],
  [
    'said [1](https://a.example/x(y)#:~:text=a,b).',
    [text('said '), link('https://a.example/x(y)#:~:text=a,b', '1'), text('.')],
  ],
  ['[[1]](https://a.example)', [link('https://a.example', '[1]')]],
  ['<https://a.example>', [link('https://a.example', 'https://a.example')]],
  [String.raw`\*a\*`, [text('*'), text('a'), text('*')]],
  ['<b>a</b> ![x](y', [text('<b>a</b> ![x](y')]],
])('%s', (source, inlines) => {
  expect(parseMarkdownInline(source)).toEqual(inlines)
})

test('a code block that is not closed goes to the end', () => {
  expect(parseMarkdown('```\na\n\nb')).toEqual([{ kind: 'preformatted', children: [text('a\n\nb')] }])
})

test('thousands of quote marks are one quote', () => {
  expect(parseMarkdown(`${'>'.repeat(12_000)} deep`)).toEqual([
    { kind: 'quote', blocks: [{ kind: 'paragraph', children: [text('deep')] }] },
  ])
})

function italic(words: string): Inline {
  return { kind: 'italic', children: [text(words)] }
}
