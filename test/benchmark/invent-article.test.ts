import { expect, it } from 'vitest'
import { inventArticle } from '../../src/benchmark/invent-article.ts'
import { splitPassages } from '../../src/ingestion/sentences/split-passages.ts'
import { toArticle } from '../../src/ingestion/to-article.ts'

const numbers = Array.from({ length: 300 }, (_, i) => i)
const made = numbers.map((number) => inventArticle(1, number))

it('gives the same article for the same number and seed, another for another', () => {
  expect(numbers.map((number) => inventArticle(1, number))).toEqual(made)
  expect(new Set(made.map(({ record }) => record.text)).size).toBe(made.length)
  expect(inventArticle(2, 0)).not.toEqual(made[0])
})

it('makes articles that are accepted, about as long as reports are, over years and outlets', () => {
  const articles = made.map(({ record }) => {
    const { url, title: headline, source: publisher, published_at: published, text } = record
    const outcome = toArticle({ url, headline, publisher, published, paragraphs: text.split('\n\n') })
    return outcome.kind === 'article' ? outcome.article : expect.fail(outcome.reason)
  })
  const passages = articles.flatMap((article) => splitPassages(article))
  expect(passages.length / articles.length).toBeGreaterThan(5)
  expect(passages.length / articles.length).toBeLessThan(9)
  expect(new Set(articles.map(({ publishedAt }) => publishedAt.slice(0, 4))).size).toBe(11)
  expect(new Set(articles.map(({ publisher }) => publisher)).size).toBeGreaterThan(20)
})

it('uses words as English does: few make up most of the text, and half of the different ones occur once', () => {
  const counts = new Map<string, number>()
  for (const word of made.flatMap(({ record }) => record.text.toLowerCase().match(/\p{L}+/gu) ?? []))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  const sorted = [...counts.values()].toSorted((a, b) => b - a)
  const total = sorted.reduce((sum, count) => sum + count, 0)
  const share = (words: number) => sorted.slice(0, words).reduce((sum, count) => sum + count, 0) / total
  expect(share(100)).toBeGreaterThan(0.35)
  expect(share(100)).toBeLessThan(0.6)
  expect(sorted.filter((count) => count === 1).length / sorted.length).toBeGreaterThan(0.4)
})

it('asks of each article what its own words and names can find', () => {
  for (const { question, record } of made) {
    const words = question.split(' ').length
    expect(words).toBeGreaterThanOrEqual(3)
    expect(words).toBeLessThanOrEqual(20)
    const text = `${record.title} ${record.text}`.toLowerCase()
    expect(
      question
        .toLowerCase()
        .match(/\p{L}{3,}/gu)
        ?.some((word) => text.includes(word)),
    ).toBe(true)
  }
})
