// The page's address names the open conversation.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPlace } from '../../../src/playground/page/format-place.ts'
import { parsePlace } from '../../../src/playground/page/parse-place.ts'

test('a place is read back from its address', () => {
  const channel = fc.stringMatching(/^[CD][A-Z0-9]{1,10}$/)
  const threadTs = fc.stringMatching(/^\d{10}\.\d{6}$/)
  const sheet = fc.constantFrom(
    'evidence/3f-a',
    'articles',
    'articles/00ff',
    'articles?day=2026-11-23&words=a+b',
  )
  const places = fc.record({ channel, threadTs, sheet }, { requiredKeys: ['channel'] })
  fc.assert(
    fc.property(places, (place) => {
      expect(parsePlace(formatPlace(place))).toEqual(place)
    }),
  )
})

test.each(['', '#', '#/', '#/news', '#/C1/', '#/C1/now', '#/C1/1.5/2', '#/C1/settings', '#:~:text=a'])(
  '“%s” names no place',
  (fragment) => {
    expect(parsePlace(fragment)).toBeUndefined()
  },
)
