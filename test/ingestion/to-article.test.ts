import { describe, expect, test } from 'vitest'
import type { RawArticle } from '../../src/ingestion/formats/raw-article.ts'
import { toArticle } from '../../src/ingestion/to-article.ts'
import { type Article, articleSchema } from '../../src/news/article.ts'

const fog: RawArticle = {
  url: 'https://www.tidewatergazette.example/fog?utm_source=x',
  headline: 'Harbour Reopens After Fog',
  published: 'November 2, 2026',
  paragraphs: ['The harbour reopened on Monday.', 'Forty ships had waited.'],
}

function article(changes: Partial<RawArticle> = {}): Article {
  const outcome = toArticle({ ...fog, ...changes })
  if (outcome.kind === 'rejected') throw new Error(outcome.reason)
  return outcome.article
}

function reason(changes: Partial<RawArticle>): string | undefined {
  const outcome = toArticle({ ...fog, ...changes })
  return outcome.kind === 'rejected' ? outcome.reason : undefined
}

test('the least that makes an article', () => {
  expect(article()).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{16}$/),
    url: 'https://www.tidewatergazette.example/fog',
    headline: 'Harbour Reopens After Fog',
    publisher: 'Tidewater Gazette',
    publishedAt: '2026-11-02',
    kind: 'report',
    text: 'full',
    language: 'en',
    captions: [],
    paragraphs: ['The harbour reopened on Monday.', 'Forty ships had waited.'],
    version: expect.stringMatching(/^[0-9a-f]{16}$/),
  })
  expect(articleSchema.parse(article())).toEqual(article())
})

describe('rejections name what is missing', () => {
  test.each([
    [{ url: undefined }, 'no URL'],
    [{ url: ' ' }, 'no URL'],
    [{ url: 'ftp://a.example/1' }, 'the URL “ftp://a.example/1” is not http or https'],
    [
      { url: 'https://paper.example@evil.example/1' },
      'the URL “https://paper.example@evil.example/1” is not the address of a page',
    ],
    [{ url: 'a.example/1' }, 'the URL “a.example/1” is not http or https'],
    [{ headline: undefined }, 'no headline'],
    [{ headline: '\u200B ' }, 'no headline'],
    [{ published: undefined }, 'no date'],
    [{ published: 'February 30, 2026' }, 'invalid date “February 30, 2026”'],
    [{ updated: 'soon' }, 'invalid update date “soon”'],
    [{ text: 'excerpt' }, 'text is “excerpt” and must be full or summary'],
    [{ paragraphs: [] }, 'no body'],
    [{ paragraphs: [' ', '* * *'] }, 'no body'],
    [{ url: '', headline: '', published: '', paragraphs: [] }, 'no URL; no headline; no date; no body'],
    [{ published: `x${'\n\u001b[31m'.repeat(50)}` }, /^invalid date “x[^\p{Cc}]{1,90}…”$/u],
  ])('%j', (changes, expected) => {
    expect(reason(changes)).toMatch(expected)
  })
})

test('an update counts where it is later than the publication', () => {
  const updated = (published: string, updated: string) => article({ published, updated }).updatedAt
  expect(updated('2026-11-02T08:00:00Z', '2026-11-02T09:00:00+01:00')).toBeUndefined()
  expect(updated('2026-11-02', '2026-11-02')).toBeUndefined()
  expect(updated('2026-11-02T08:00:00Z', '2026-11-02T09:30:00+01:00')).toBe('2026-11-02T09:30:00+01:00')
  expect(updated('2026-11-02', '2026-11-02T09:30:00Z')).toBe('2026-11-02T09:30:00Z')
})

describe('a story printed elsewhere', () => {
  const notice = 'This story was first published by Marrow Post: https://www.marrowpost.example/2026/fog.'

  test('keeps the address and the name of its first publisher, where the text tells both', () => {
    expect(article({ publisher: 'A Daily', paragraphs: ['Fog.', notice] })).toMatchObject({
      url: 'https://www.marrowpost.example/2026/fog',
      publisher: 'Marrow Post',
    })
  })

  test('does not where the address is that of somebody else', () => {
    const false_ = notice.replace('marrowpost.example', 'evil.example')
    expect(article({ paragraphs: ['Fog.', false_] }).url).toBe('https://www.tidewatergazette.example/fog')
  })
})

describe('the text', () => {
  test('is cleaned of what cannot be seen, and otherwise as written', () => {
    const { headline, paragraphs } = article({
      headline: ' Fog\u00a0in \n the\u200B har\u00ADbour ',
      paragraphs: [
        '“It’s o\u0308ver,” she said — \u202Eat\u202C last\u0000.\ud800',
        '\uFEFF…\u{E0041}and\tthen?',
      ],
    })
    expect(headline).toBe('Fog in the harbour')
    expect(paragraphs).toEqual(['“It’s över,” she said — at last.\ufffd', '…and then?'])
  })

  test('captions are cleaned too, and empty ones dropped', () => {
    expect(article({ captions: [' Pilot\u00a0boats. ', ''] }).captions).toEqual(['Pilot boats.'])
  })
})

describe('identity', () => {
  test('is the address, whatever leads to it', () => {
    const other = article({ url: 'http://tidewatergazette.example/fog#top', headline: 'Other' })
    expect(other.id).toBe(article().id)
    expect(article({ url: 'https://tidewatergazette.example/rain' }).id).not.toBe(article().id)
  })

  test.each([
    { headline: 'Other' },
    { published: '2026-11-03' },
    { correction: 'Corrected.' },
    { paragraphs: ['The harbour reopened on Monday.'] },
    { captions: ['Pilot boats.'] },
    { kind: 'analysis' },
    { text: 'summary' },
  ])('%j is another version', (changes) => {
    expect(article(changes).version).not.toBe(article().version)
    expect(article(changes).version).toBe(article(changes).version)
  })
})

describe('who and what', () => {
  test('the publisher is as given, else by the address', () => {
    expect(article({ publisher: 'The Gazette' }).publisher).toBe('The Gazette')
    expect(article({ publisher: ' ' }).publisher).toBe('Tidewater Gazette')
  })

  test("an agency's own site is its publisher, not its customer", () => {
    expect(article({ agency: 'MPA' }).agency).toBe('MPA')
    expect(article({ agency: 'MPA', publisher: 'MPA' }).agency).toBeUndefined()
    expect(article({ byline: 'The Tidewater Gazette' }).byline).toBeUndefined()
  })

  test.each([
    [{}, 'report'],
    [{ kind: 'Press Release' }, 'press-release'],
    [{ kind: 'analysis', section: 'Opinion' }, 'analysis'],
    [{ section: 'Opinion' }, 'opinion'],
    [{ url: 'https://a.example/opinions/2026/fog' }, 'opinion'],
    [{ url: 'https://a.example/news/opinion' }, 'report'],
    [{ url: 'https://a.example/opinion/fog', kind: 'report' }, 'report'],
    [{ kind: 'correct' }, 'report'],
  ])('%j is a kind of %s', (changes, kind) => {
    expect(article(changes).kind).toBe(kind)
  })
})
