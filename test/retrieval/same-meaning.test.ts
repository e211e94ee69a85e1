// A question in one form of a verb is met by an article in another, and by words for the same.
import { expect, it } from 'vitest'
import { sameMeaning } from '../../src/retrieval/words/same-meaning.ts'
import { tokenize } from '../../src/retrieval/words/tokenize.ts'

const stemOf = (word: string) => tokenize(word)[0]?.stem ?? ''

it.each([
  ['died', 'dead'],
  ['dies', 'killed'],
  ['rose', 'increased'],
  ['won', 'victory'],
  ['said', 'announced'],
  ['chose', 'elected'],
])('%s is met by %s', (asked, told) => {
  expect(sameMeaning(stemOf(asked))).toContain(stemOf(told))
  expect(sameMeaning(stemOf(told))).toContain(stemOf(asked))
})

it('no word stands for itself', () => {
  for (const word of ['die', 'win', 'say', 'rise'])
    expect(sameMeaning(stemOf(word))).not.toContain(stemOf(word))
})
