// What the composer makes of the text that is typed into it.
import { describe, expect, test } from 'vitest'
import { adviseDraft } from '../../../src/playground/page/advise-draft.ts'
import { offerCompletions } from '../../../src/playground/page/offer-completions.ts'
import { readCommand } from '../../../src/playground/page/read-command.ts'
import { statusLine } from '../../../src/playground/page/status-line.ts'

describe('a command', () => {
  test.each([
    ['/news who won?', '/news', 'who won?'],
    ['  /news\nwho won?\nand when? ', '/news', 'who won?\nand when?'],
    ['/news', '/news', ''],
  ])('%j', (text, command, rest) => {
    expect(readCommand(text)).toEqual({ command, text: rest })
  })

  test.each(['who won?', '/', '/etc/hosts', 'see /news', ''])('“%s” is a message', (text) => {
    expect(readCommand(text)).toBeUndefined()
  })
})

describe('completions', () => {
  const vocabulary = { names: ['Newsdesk'], commands: [{ name: '/news', usage: 'question' }] }
  const offered = (text: string, caret = text.length) => {
    const offer = offerCompletions(text, caret, vocabulary)
    return offer && [offer.from, ...offer.completions.map(({ insert }) => insert)]
  }

  test.each([
    ['@', 0],
    ['@news', 0],
    ['ask @N', 4],
    ['(@', 1],
    ['line\n@', 5],
  ])('“%s” may become a mention', (text, from) => {
    expect(offered(text)).toEqual([from, '@Newsdesk '])
  })

  test.each(['/', '/ne'])('“%s” may become a command', (text) => {
    expect(offered(text)).toEqual([0, '/news '])
  })

  test.each(['', 'me@n', '@Newsdesk', '@Newsdesk who', '@robin', '/news', '/news who', 'see /n'])(
    '“%s” has none',
    (text) => {
      expect(offered(text)).toBeUndefined()
    },
  )

  test('only what stands before the caret counts', () => {
    expect(offered('@ne what?', 3)).toEqual([0, '@Newsdesk '])
  })
})

test('a draft that the bot would not answer is remarked on, once it is one', () => {
  expect(adviseDraft('Who won?', 'Newsdesk')).toContain('@Newsdesk')
  for (const draft of ['', '  ', '@', '@newsdesk who won?', 'hey @Newsdesk', '/news who won?']) {
    expect(adviseDraft(draft, 'Newsdesk')).toBe('')
  }
})

test('a status reads on from the name of the bot', () => {
  expect(statusLine('is searching…', 'Newsdesk')).toBe('Newsdesk is searching…')
  expect(statusLine('Newsdesk is searching…', 'Newsdesk')).toBe('Newsdesk is searching…')
})
