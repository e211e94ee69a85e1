// The article that the project began from: real input, read from beside the repository and never copied into it.
import { existsSync, globSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskedCorpus, askCorpus, DEMONSTRATION, postedText } from '../fixtures/ask-corpus.ts'
import { answerable, unanswerable } from '../questions/seed.ts'

const seeds = join(import.meta.dirname, '../../../shared/seeds')
const present = existsSync(seeds) && readdirSync(seeds).length > 0

/** Without our summary of the same article, which has the same URL. */
const others = globSync('**/*.*', { cwd: DEMONSTRATION })
  .filter((file) => !file.includes('armenia'))
  .map((file) => join(DEMONSTRATION, file))

if (!present) process.stderr.write('skipped: no seed article beside the repository (../shared/seeds)\n')

describe.skipIf(!present).each([
  ['alone', [seeds]],
  ['among the demonstration articles', [seeds, ...others]],
])('the seed article %s', (_, paths) => {
  let corpus: AskedCorpus

  beforeAll(async () => {
    corpus = await askCorpus(...paths)
  })

  afterAll(() => corpus?.close())

  it.each(answerable)('answers: $before $question', async ({ before, question, holds }) => {
    const replies = await corpus.thread([...(before ? [before] : []), question])
    expect(postedText(replies.at(-1) as (typeof replies)[number])).toMatch(holds ?? /./)
  })

  it.each(unanswerable)('abstains: $question', async ({ question }) => {
    const reply = await corpus.ask(question)
    expect(postedText(reply)).toBe('')
    expect(reply.kind).toBe('abstention')
  })

  it('cites the original URL, at the quoted words', async () => {
    const reply = await corpus.ask('How many wars have Armenia and Azerbaijan fought?')
    const [citation] = reply.kind === 'answer' ? (reply.sentences[0]?.citations ?? []) : []
    expect(citation?.article).toMatchObject({
      publisher: 'The Moscow Times',
      agency: 'AFP',
      publishedAt: '2023-05-22',
    })
    expect(citation?.url).toMatch(
      /^https:\/\/www\.themoscowtimes\.com\/2023\/05\/22\/armenia-might-quit-russia-led-military-bloc-pm-a81235#:~:text=/,
    )
  })
})
