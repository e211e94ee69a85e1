// Of several sentences about a question, the one that answers what is asked stands first.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AskedCorpus, askCorpus } from '../fixtures/ask-corpus.ts'

const ARTICLES: readonly (readonly [title: string, paragraphs: readonly string[], day?: string])[] = [
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
  [
    'Orla Vance replaces Petra Lind at the Kestle ferry company',
    [
      'Petra Lind, who replaced Anders Holm as head of the Kestle ferry company in 2020, is leaving at once.',
      'Orla Vance replaced Lind at the Kestle ferry company on Friday, the board said.',
    ],
  ],
  [
    'Coach Teodor Brack dies',
    [
      '“He would ring at midnight,” said a rival of Teodor Brack before the coach died on Monday, “because he wanted to talk.”',
      'Teodor Brack, the Corvall coach, died following complications from a heart condition, his club said. Brack was 61.',
    ],
  ],
  [
    'Rocket Petrel leaves the pad at Quellmouth',
    ['The rocket Petrel was launched from Quellmouth early on Thursday, two years late.'],
    '2026-11-19',
  ],
  [
    'Launch team of the rocket Petrel ready for another try',
    [
      'The Petrel launch team is ready for another try at the launch of the rocket Petrel, which will begin on Saturday.',
    ],
    '2026-10-01',
  ],
  [
    'Gunman kills four at a market in Tarrow',
    [
      'A gunman shot four people at a market in Tarrow, Brannock, on Tuesday.',
      'The gunman was identified as Joss Kerrin, a former porter, police said.',
    ],
  ],
  [
    'Mayor of Fenwick on the flood',
    [
      'Fenwick was hit hardest of all towns. “It is horrific,” the mayor of Fenwick, Ada Moll, told the paper.',
      'RELATED: Mayor of Fenwick says what she said of the flood of 2019',
    ],
  ],
  [
    'Brannock’s parliament passes the harbour law',
    [
      'Parliament in Brannock voted 62-37 to advance the harbour law to a last reading.',
      'In the end the harbour law passed in Brannock’s parliament: the final vote was 61-36.',
    ],
  ],
  [
    'Storm cuts off the Arne valley',
    [
      'The storm left 4,000 homes without power in the Arne valley. It knocked over a crane of the Arne Rovers.',
    ],
  ],
  [
    'Lindqvist’s purchase of the Tarrow Mail',
    [
      'Sven Lindqvist completed his 44 million crown purchase of the Tarrow Mail on Friday.',
      'The contract had him pay the Tarrow Mail a fee of one million crowns if he walked away.',
    ],
  ],
]

let folder: string
let corpus: AskedCorpus

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-asked-'))
  const records = ARTICLES.map(([title, paragraphs, day = '2026-11-20'], i) =>
    JSON.stringify({
      url: `https://post.example/2026/11/${i}`,
      title,
      source: 'Post',
      published_at: `${day}T12:00:00Z`,
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
  ['Who replaced Petra Lind at the Kestle ferry company?', 'Orla Vance replaced Lind'],
  ['why did teodor brack die', 'complications from a heart condition'],
  ['Did the rocket Petrel launch?', 'was launched from Quellmouth'],
  ['Who was the gunman at the market in Tarrow?', 'Joss Kerrin'],
  ['What did the mayor of Fenwick say?', 'It is horrific'],
  ['What was the vote on the harbour law in Brannock?', '61-36'],
  ['How many homes in the Arne valley lost power?', '4,000'],
  ['How much did Sven Lindqvist pay for the Tarrow Mail?', '44 million crown'],
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

it('does not take a verb with another little word for the same', async () => {
  const reply = await corpus.ask('Were the Arne Rovers knocked out?')
  expect(reply.kind).toBe('abstention')
})

it('asks on of the person whom a question in lower case names', async () => {
  const [, reply] = await corpus.thread(['why did teodor brack die', 'how old was he?'])
  expect(reply?.standaloneQuestion).toBe('How old was Teodor Brack?')
  expect(reply?.kind === 'answer' && reply.sentences.some(({ text }) => text.includes('61'))).toBe(true)
})
