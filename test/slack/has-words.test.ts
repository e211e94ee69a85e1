import { describe, expect, it } from 'vitest'
import { hasWords } from '../../src/slack/reading/has-words.ts'

describe('hasWords', () => {
  it.each(['thanks!', 'ok', 'Thank you so much', 'great, thanks', 'hello there', ':+1:', '???', ''])(
    'no: %s',
    (text) => {
      expect(hasWords(text)).toBe(false)
    },
  )

  it.each(['thanks, and when was that?', 'Who won?', 'no idea who won', 'ok but why', '1990'])(
    'yes: %s',
    (text) => {
      expect(hasWords(text)).toBe(true)
    },
  )

  it('is quick on long texts', () => {
    expect(hasWords(`${'no '.repeat(5_000)}x`)).toBe(true)
  })
})
