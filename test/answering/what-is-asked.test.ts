// Of several sentences about a question, the one that answers what is asked stands first.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AskedCorpus, askCorpus } from '../fixtures/ask-corpus.ts'

const ARTICLES: readonly (readonly [title: string, paragraphs: readonly string[]])[] = [
  [
    'Rents in Brannock’s towns keep climbing',
    [
      'Who pays the biggest increase in rents among the towns of Brannock? Rents in Brannock rose again in October, for the ninth month in a row, the housing office said.',
      'Quillhaven, where rents climbed by a fifth, saw the biggest increase of all towns. Tarrowmere’s hardly rose.',
    ],
  ],
  [
    'Harbour master Ines Okafor steps down',
    [
      'Ines Okafor, the harbour master of Corvall, spoke at length about the silted channel on Friday.',
      '“The channel is lost,” Okafor said. The pilots said that they would wait.',
    ],
  ],
  [
    'Corvall Rovers take the harbour cup',
    ['Corvall Rovers won the harbour cup on Sunday, beating Dunmarrow Town on penalties.'],
  ],
  [
    'Fog closes the port of Quellmouth',
    [
      'Thick fog closed the port of Quellmouth for seven hours. Harbour master Olga Prenn said 31 ships had to wait.',
    ],
  ],
  [
    'Blackout ended in Dunmarrow',
    [
      'The blackout in Dunmarrow’s hospital lasted 47 minutes, its director said.',
      'The blackout in Dunmarrow’s hospital was the second of a strike that lasted three weeks, its director said.',
    ],
  ],
]

let folder: string
let corpus: AskedCorpus

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-asked-'))
  const records = ARTICLES.map(([title, paragraphs], i) =>
    JSON.stringify({
      url: `https://post.example/2026/11/${i}`,
      title,
      source: 'Post',
      published_at: '2026-11-20T12:00:00Z',
      text: paragraphs.join('\n\n'),
    }),
  )
  writeFileSync(join(folder, 'articles.jsonl'), records.join('\n'))
  corpus = await askCorpus(folder)
})

afterAll(() => {
  corpus?.close()
  rmSync(folder, { recursive: true, force: true })
})

it.each([
  ['Who is the harbour master of Quellmouth?', 'Olga Prenn'],
  ['Rents rose in Brannock for the ninth month in a row. Which town saw the biggest increase?', 'Quillhaven'],
  [
    'Ines Okafor, the harbour master of Corvall, spoke of the channel. What did she say?',
    'The channel is lost',
  ],
  ['How many minutes did the blackout in Dunmarrow’s hospital last?', '47 minutes'],
  ['How many weeks did the blackout strike in Dunmarrow’s hospital last?', 'three weeks'],
])('%s', async (question, words) => {
  const reply = await corpus.ask(question)
  if (reply.kind !== 'answer') throw new Error('abstained')
  expect(reply.sentences[0]?.text).toContain(words)
})

it('is never answered by the same question in an article', async () => {
  const reply = await corpus.ask('Who pays the biggest increase in rents among the towns of Brannock?')
  const posted = reply.kind === 'answer' ? reply.sentences.map(({ text }) => text) : []
  expect(posted.filter((text) => text.includes('?'))).toEqual([])
})

it('sets bold who won, not who was beaten', async () => {
  const reply = await corpus.ask('Which team won the harbour cup?')
  if (reply.kind !== 'answer') throw new Error('abstained')
  const [first] = reply.sentences
  const bold = first?.emphasis?.map(({ start, end }) => first.text.slice(start, end))
  expect(bold).toEqual(['Corvall Rovers'])
})
