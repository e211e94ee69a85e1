import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleId } from '../../src/news/article-id.ts'
import { normaliseArticleUrl } from '../../src/news/normalise-article-url.ts'

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
