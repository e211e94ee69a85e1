// What becomes of text and addresses from outside.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/slack/rendering/clean-text.ts'
import { limits } from '../../src/slack/rendering/limits.ts'
import { safeUrl } from '../../src/slack/rendering/safe-url.ts'
import { shorten } from '../../src/slack/rendering/shorten.ts'

describe('cleanText', () => {
  it('keeps what has meaning: accents, apostrophes, other scripts, emoji', () => {
    const text = 'Łódź, O’Brien and ԵՐԵՎԱՆ · Москва ❤️ 東京'
    expect(cleanText(text)).toBe(text)
  })

  it.each([
    ['user\u202Etxt.exe', 'usertxt.exe'],
    ['<!chan\u200Bnel>', '<!channel>'],
    ['two\r\n lines\tand\u0000more', 'two lines and more'],
    ['half \uD83D of a pair', 'half \uFFFD of a pair'],
    ['tag\u{E0041}ged', 'tagged'],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })
})

describe('safeUrl', () => {
  it('leaves an article’s address as it is, text fragment included', () => {
    const url = 'https://a.example/2026/11/06/d%C3%A9bat?x=1&y=(2)#:~:text=a%20crack,was%20found'
    expect(safeUrl(url)).toBe(url)
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//a.example/x',
    'a.example',
    'https://',
    `https://a.example/${'x'.repeat(3_000)}`,
  ])('is none for %.40s', (url) => {
    expect(safeUrl(url)).toBeUndefined()
  })

  it('lets nothing out that could end the link', () => {
    expect(safeUrl('https://a.example/<!channel>|b "c"\u202E\n`')).toBe(
      'https://a.example/%3C!channel%3E%7Cb%20%22c%22%E2%80%AE%0A%60',
    )
  })
})

describe('shorten', () => {
  it('never exceeds the limit, never breaks a character, and marks what it cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 8, max: 40 }),
        (text, limit) => {
          const short = shorten(text, limit)
          expect(short.length).toBeLessThanOrEqual(limit)
          expect(short.isWellFormed()).toBe(true)
          if (short !== text) expect(text.startsWith(short.slice(0, -1)) && short.endsWith('…')).toBe(true)
        },
      ),
    )
  })

  it('cuts at a word, unless the word fills the place', () => {
    expect(shorten('Ministers agree on a plan', 20)).toBe('Ministers agree on…')
    expect(shorten('x'.repeat(limits.usual.headline + 1), limits.usual.headline)).toHaveLength(300)
  })
})
