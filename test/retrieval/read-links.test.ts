// Addresses in questions, and the forms under which one article may be held.
import { describe, expect, it } from 'vitest'
import { addressForms } from '../../src/retrieval/naming/address-forms.ts'
import { readLinks } from '../../src/retrieval/naming/read-links.ts'
import { wordsOfAddress } from '../../src/retrieval/naming/words-of-address.ts'

const address = 'https://paper.example/2026/11/07/dam-evacuation'

describe('an address', () => {
  it.each([
    [`${address}`, address],
    [`what does ${address} say about Tarrow?`, address],
    [`Is ${address}, from Sunday, right?`, address],
    [`(see ${address})`, address],
    [`Is ${address}?`, address],
    [`“${address}”`, address],
    ['paper.example/2026/dam_(crack) grew', 'https://paper.example/2026/dam_(crack)'],
    ['www.paper.example/dam: true?', 'https://www.paper.example/dam'],
    [`this story (${address}) says what?`, address],
  ])('is read in %j', (question, found) => {
    expect(readLinks(question)).toMatchObject([{ address: found, isAside: false }])
  })

  it.each([
    'What is new on https://paper.example/?',
    'what says paper.example',
    'Is it and/or in the U.S./Mexico?',
    'Ask robin@paper.example/desk',
  ])('is not in %j', (question) => {
    expect(readLinks(question)).toEqual([])
  })

  it('in brackets behind a word of its own came along with it', () => {
    expect(readLinks(`What did Pashinyan (${address}) say?`)).toMatchObject([{ isAside: true }])
  })
})

describe('an article held as paper.example/a/dam-evacuation', () => {
  it.each([
    'http://www.paper.example/a/dam-evacuation/?utm_source=x&fbclid=1#top',
    'https://m.paper.example/a/dam-evacuation',
    'https://amp.paper.example/a/dam-evacuation.html',
    'https://paper.example/amp/a/dam-evacuation',
    'https://paper.example/a/dam-evacuation/amp/',
    'https://paper.example/a/dam-evacuation?amp=1',
    'https://paper.example/a/dam-evacuation?from=newsletter',
    'https://www.google.com/amp/s/www.paper.example/a/dam-evacuation/amp',
    'https://paper-example.cdn.ampproject.org/c/s/paper.example/a/dam-evacuation',
  ])('is meant by %s', (shared) => {
    expect(addressForms(shared)).toContain('https://paper.example/a/dam-evacuation')
  })
})

it('a page that its query alone names is meant by no other query', () => {
  expect(addressForms('https://paper.example/story.php?id=7')).not.toContain(
    'https://paper.example/story.php',
  )
  expect(addressForms('https://paper.example/?p=7')).not.toContain('https://paper.example')
})

it('reads the headline’s words out of an address', () => {
  expect(wordsOfAddress('https://paper.example/news/2026/11/07/orrin-dam-crack-grows-a81235')).toBe(
    'orrin dam crack grows',
  )
})
