// What people type, as messages.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatTypedText } from '../../src/playground/format-typed-text.ts'
import { localWorkspace } from '../../src/playground/workspace-plan.ts'

const format = (typed: string) => formatTypedText(typed, localWorkspace.people).text

test.each([
  ['@Newsdesk what is new?', '<@U0NEWSDESK> what is new?'],
  ['hello @newsdesk!', 'hello <@U0NEWSDESK>!'],
  ['<@U0NEWSDESK> what is new?', '<@U0NEWSDESK> what is new?'],
  ['ask @Robin and @Newsdesk', 'ask <@U0ROBIN001> and <@U0NEWSDESK>'],
  ['mail desk@newsdesk.example, @newsdesks, @nobody', 'mail desk@newsdesk.example, @newsdesks, @nobody'],
  ['<!channel> & <@U0NOBODY>', '&lt;!channel&gt; &amp; &lt;@U0NOBODY&gt;'],
  ['(https://a.example/x?y=1&z=2).', '(<https://a.example/x?y=1&amp;z=2>).'],
  ['<https://a.example|fake>', '&lt;<https://a.example|fake>&gt;'],
])('%s', (typed, text) => {
  expect(format(typed)).toBe(text)
})

/** Letters, and what has a meaning in mrkdwn. */
const typedText = fc.string({
  unit: fc.constantFrom(
    'a',
    ' ',
    '&',
    '<',
    '>',
    '!',
    '@',
    '|',
    'https://a.example',
    '@Newsdesk',
    '@Robin',
    'channel',
  ),
})

test('whatever is typed: no control sequence but mentions and links, and nothing typed is lost', () => {
  fc.assert(
    fc.property(typedText, (typed) => {
      const { text, blocks } = formatTypedText(typed, localWorkspace.people)
      const literal = text.replace(/<(@U[0-9A-Z]+|https:\/\/[^<>]+)>/g, '')
      expect(literal).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/)

      const [section] = blocks[0]?.type === 'rich_text' ? blocks[0].elements : []
      const elements = section?.type === 'rich_text_section' ? section.elements : []
      const shown = elements.map((element) => {
        if (element.type === 'user')
          return `@${localWorkspace.people.find(({ id }) => id === element.user_id)?.name}`
        return element.type === 'link' ? element.url : element.type === 'text' ? element.text : ''
      })
      expect(shown.join('')).toBe(typed)
    }),
  )
})
