// What the composer makes of the text that is typed into it.
import { describe, expect, test } from 'vitest'
import { adviseDraft } from '../../../src/playground/page/advise-draft.ts'
import { offerCompletions } from '../../../src/playground/page/offer-completions.ts'
import { readCommand } from '../../../src/playground/page/read-command.ts'
import { statusLine } from '../../../src/playground/page/status-line.ts'
import { TypedHistory } from '../../../src/playground/page/typed-history.ts'

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
  const vocabulary = { names: ['Newsdesk'], commands: [{ name: '/news', usage: 'question', hint: '' }] }
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

  test('the first word of a command is completed once it has begun; what follows is the person’s', () => {
    const commands = ['/news', '/news latest'].map((name) => ({ name, usage: '', hint: '' }))
    const inserts = (text: string) =>
      offerCompletions(text, text.length, { names: [], commands })?.completions.map(({ insert }) => insert)
    expect(inserts('/')).toEqual(['/news ', '/news latest '])
    expect(inserts('/news la')).toEqual(['/news latest '])
    expect(inserts('/news ')).toBeUndefined()
    expect(inserts('/news latest')).toBeUndefined()
  })

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

describe('what was sent before', () => {
  function remembering(...texts: readonly string[]) {
    const entries = new Map<string, string>()
    const storage = {
      getItem: (key: string) => entries.get(key) ?? null,
      setItem: (key: string, value: string) => void entries.set(key, value),
    }
    const history = new TypedHistory({ storage })
    for (const text of texts) history.add(text)
    return { history, storage }
  }

  test('comes back one by one, and again in the other direction', () => {
    const { history } = remembering('one', 'two')
    expect([history.older(), history.older(), history.older()]).toEqual(['two', 'one', undefined])
    expect([history.newer(), history.newer(), history.newer()]).toEqual(['two', '', undefined])
    expect(history.isWalking).toBe(false)
  })

  test('holds each text once, fifty at most, and outlives the page', () => {
    const { history, storage } = remembering(...Array.from({ length: 60 }, (_, n) => `text ${n}`), 'text 20')
    expect(history.older()).toBe('text 20')
    const next = new TypedHistory({ storage })
    const all = Array.from({ length: 70 }, () => next.older()).filter((text) => text !== undefined)
    expect([all.length, new Set(all).size]).toEqual([50, 50])
  })

  test('is empty where the browser holds something else', () => {
    const { storage } = remembering()
    storage.setItem('newsdesk-typed', '{broken')
    expect(new TypedHistory({ storage }).older()).toBeUndefined()
  })
})
