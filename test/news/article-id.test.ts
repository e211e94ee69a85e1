import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleId } from '../../src/news/article-id.ts'
import { normaliseArticleUrl } from '../../src/news/normalise-article-url.ts'
import { plainArticleUrl } from '../../src/news/plain-article-url.ts'

describe('one article under many addresses', () => {
  test.each([
    'http://www.tidewater.example/fog?page=2&id=7',
    'https://tidewater.example/fog/?id=7&page=2',
    'https://TIDEWATER.example:443/fog?id=7&page=2#comments',
    'https://tidewater.example/fog?utm_source=x&id=7&fbclid=abc&page=2&gclid=1&utm_medium=rss',
    '  https://tidewater.example/fog?id=7&page=2&ns_campaign=bbc&at_medium=social&mc_cid=1 ',
  ])('%s', (url) => {
    expect(normaliseArticleUrl(url)).toBe('https://tidewater.example/fog?id=7&page=2')
  })
})

describe('the forms of a page for phones', () => {
  test.each([
    'https://m.tidewater.example/fog',
    'https://amp.tidewater.example/fog',
    'https://www.tidewater.example/fog/amp/',
    'https://www.tidewater.example/fog/amp?utm_source=x',
    'https://tidewater.example/fog.amp',
    'https://tidewater.example/fog?amp=1&outputType=amp',
    'https://www.google.com/amp/s/tidewater.example/fog',
    'https://tidewater-example.cdn.ampproject.org/c/s/tidewater.example/fog?amp_js_v=1',
  ])('%s is the page', (url) => {
    expect(normaliseArticleUrl(url)).toBe('https://tidewater.example/fog')
  })

  test.each([
    'https://m.example/fog',
    'https://tidewater.example/amp/fog',
    'https://tidewater.example/revamp',
  ])('%s is a page of its own', (url) => expect(normaliseArticleUrl(url)).toBe(url))
})

test('a plain address is normalised as it is with a parameter that means nothing', () => {
  const part = fc.string({ unit: fc.constantFrom(...'abmAZ09-._~'), maxLength: 5 })
  const host = fc.oneof(
    fc.constantFrom(
      'www.a.example',
      'm.b.co.uk',
      'en.m.c.example',
      '1.2.3.4',
      'xn--a',
      'www.com',
      'a..b',
      'A.b',
    ),
    part,
  )
  const path = fc.array(fc.oneof(part, fc.constantFrom('amp', 'x.amp', '..', '')), { maxLength: 4 })
  fc.assert(
    fc.property(fc.constantFrom('http', 'https'), host, path, (scheme, at, parts) => {
      const url = [`${scheme}://${at}`, ...parts].join('/')
      expect(normaliseArticleUrl(url)).toBe(normaliseArticleUrl(`${url}?utm_source=x`))
    }),
    { numRuns: 1_000 },
  )
})

test('a reader is shown the address as the publisher writes it, without what was hung onto it', () => {
  expect(plainArticleUrl(' https://www.A.example/Ash/?b=1&utm_source=x&a=%20#top ')).toBe(
    'https://www.A.example/Ash/?b=1&a=%20',
  )
  expect(plainArticleUrl('https://www.google.com/amp/s/a.example/ash/amp/')).toBe('https://a.example/ash')
  expect(plainArticleUrl('ftp://a.example/1#x')).toBe('ftp://a.example/1#x')
})

test('other pages are other articles', () => {
  const urls = [
    'https://a.example/1',
    'https://a.example/2',
    'https://a.example/1?page=2',
    'https://b.example/1',
  ]
  expect(new Set(urls.map((url) => normaliseArticleUrl(url))).size).toBe(urls.length)
})

test.each([
  '',
  'a.example/1',
  '/1',
  'ftp://a.example/1',
  'mailto:a@a.example',
  'javascript:alert(1)',
  'https://',
  'https:a',
])('%j is no address of an article', (url) => {
  expect(normaliseArticleUrl(url)).toBeUndefined()
})

test('an address with spaces or angle brackets in it is none', () => {
  expect(normaliseArticleUrl('https://a.example/1 and more')).toBeUndefined()
  expect(normaliseArticleUrl('https://a.example/<b>')).toBeUndefined()
})

test('the normalised form of a normalised address is itself', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const once = normaliseArticleUrl(url)
      expect(normaliseArticleUrl(once ?? '')).toBe(once)
    }),
  )
})

test('an id is the beginning of the SHA-256 of the address', () => {
  // printf %s https://tidewater.example/fog | sha256sum
  expect(articleId('https://tidewater.example/fog')).toBe('13124efa44f1534c')
})
