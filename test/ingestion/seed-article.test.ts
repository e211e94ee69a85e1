// On the article that the project began from, read where it lies beside the project.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { readScrapedText } from '../../src/ingestion/formats/read-scraped-text.ts'
import { splitPassages } from '../../src/ingestion/sentences/split-passages.ts'
import { toArticle } from '../../src/ingestion/to-article.ts'
import { type Article, articleText } from '../../src/news/article.ts'

const file = fileURLToPath(new URL('../../../shared/seeds/000_50cdf573a4cb5bb2.txt', import.meta.url))
const absent = !existsSync(file)
const notice = absent ? ' (skipped: ../shared/seeds is not there)' : ''

describe.skipIf(absent)(`the seed article${notice}`, () => {
  let article: Article

  beforeAll(async () => {
    const outcome = toArticle(readScrapedText(await readFile(file, 'utf8')))
    if (outcome.kind === 'rejected') throw new Error(outcome.reason)
    article = outcome.article
  })

  test('its card', () => {
    expect(article).toMatchObject({
      agency: 'AFP',
      publisher: 'The Moscow Times',
      publishedAt: '2023-05-22',
      kind: 'report',
      text: 'full',
    })
    expect(article.headline).toMatch(/^Armenia .* PM$/)
    expect(article.url).toMatch(/^https:\/\/www\.themoscowtimes\.com\/2023\/05\/22\/.*-a81235$/)
    expect(article.byline).toBeUndefined()
  })

  test('its caption is apart from the body', () => {
    expect(article.captions).toHaveLength(1)
    expect(article.captions[0]).toMatch(/TASS$/)
    expect(articleText(article)).not.toContain('TASS')
  })

  test('its body is whole paragraphs, without the related article', () => {
    expect(article.paragraphs).toHaveLength(13)
    for (const paragraph of article.paragraphs) expect(paragraph).toMatch(/^["\p{Lu}].*\.$/u)
    expect(articleText(article)).not.toMatch(/Related article|Original url|##/)
  })

  test('the broken sentence is one sentence', () => {
    const text = articleText(article)
    const sentences = splitPassages(article).flatMap((passage) => passage.sentences)
    const found = sentences
      .map(({ start, end }) => text.slice(start, end))
      .filter((s) => s.includes('peace agreement'))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^Locked .*have been seeking to negotiate a peace agreement.* United States\.$/)
  })
})
