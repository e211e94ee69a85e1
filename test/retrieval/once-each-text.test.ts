// One agency story in four papers is one story in the evidence; a paper that reports another figure is another.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createRetrieve } from '../../src/retrieval/retrieve.ts'
import { understandQuestion } from '../../src/retrieval/understand-question.ts'
import { type AskedCorpus, askCorpus } from '../fixtures/ask-corpus.ts'

const story = [
  'A freighter with 21 sailors on board ran aground on the Skarne reef on Tuesday night, and a tug was on its way, the coast guard said.',
  'The Norrland Star, which carries timber from Sandhavn to Port Elsin, had lost its rudder in the storm an hour before.',
  'Nobody was hurt, and no oil had been seen on the water by morning, according to the coast guard.',
  'Skipper Ove Halmström told the harbour master by radio that his ship was taking in a little water forward.',
  'The reef has held three ships in ten years, most recently a ferry in 2024.',
]

const printed = (over: {
  id: string
  publisher: string
  at: string
  agency?: string
  paragraphs?: readonly string[]
}) => ({
  id: over.id,
  title: `Freighter aground on Skarne reef (${over.publisher})`,
  text: (over.paragraphs ?? story).join('\n\n'),
  url: `https://${over.id}.example/freighter`,
  source: over.publisher,
  ...(over.agency ? { byline: over.agency } : {}),
  published_at: over.at,
})

const corpus = [
  printed({ id: 'courier', publisher: 'Harbour Courier', agency: 'AFP', at: '2026-11-04T09:00:00Z' }),
  printed({
    id: 'gazette',
    publisher: 'Lindholt Gazette',
    agency: 'AFP',
    at: '2026-11-04T07:00:00Z',
    paragraphs: story.slice(0, 4),
  }),
  printed({ id: 'star', publisher: 'Valley Star', agency: 'AFP', at: '2026-11-04T11:00:00Z' }),
  printed({
    id: 'ledger',
    publisher: 'Capital Ledger',
    at: '2026-11-05T11:00:00Z',
    paragraphs: story.map((paragraph) => paragraph.replace('21 sailors', '19 sailors')),
  }),
  printed({
    id: 'signal',
    publisher: 'The Evening Signal',
    at: '2026-11-06T11:00:00Z',
    paragraphs: [
      'The freighter on the Skarne reef was pulled free at noon on Friday by two tugs from Port Elsin.',
      'Its owners will pay.',
    ],
  }),
]

const bought = (publisher: string, buyer: string) =>
  printed({
    id: `${buyer.toLowerCase()}-buys`,
    publisher,
    at: '2026-11-07T09:00:00Z',
    paragraphs: [
      `${buyer} bought the shipyard at Tolsund on Thursday for 90 million crowns, and will keep its 300 workers.`,
      'The yard has built ferries for a hundred years, and had been for sale since the spring.',
    ],
  })

/** Who print another story. */
const sold = ['Tolsund Times', 'Trade Ledger']

let asked: AskedCorpus

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsdesk-copies-'))
  const sold = [bought('Tolsund Times', 'Norrlinje'), bought('Trade Ledger', 'Vaart')]
  writeFileSync(
    join(folder, 'wire.jsonl'),
    [...corpus, ...sold].map((record) => JSON.stringify(record)).join('\n'),
  )
  asked = await askCorpus(folder)
  return () => {
    asked.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

async function publishersFor(text: string): Promise<readonly string[]> {
  const outlets = await asked.index.outlets()
  const question = understandQuestion(
    { text, earlier: [], asOf: new Date('2026-11-20'), timeZone: 'UTC' },
    { outlets },
  )
  const evidence = await createRetrieve((query) => asked.index.search(query))(question)
  return [...new Set(evidence.map(({ card }) => card.publisher))]
}

describe('of one agency story in several papers', () => {
  it('the evidence holds the first, and each report that differs', async () => {
    const publishers = await publishersFor('How many sailors were on the freighter on the Skarne reef?')
    expect(publishers.filter((name) => !sold.includes(name)).toSorted()).toEqual([
      'Capital Ledger',
      'Lindholt Gazette',
      'The Evening Signal',
    ])
  })

  it('those that begin with another name differ', async () => {
    const publishers = await publishersFor('Who bought the shipyard at Tolsund?')
    expect(publishers).toEqual(expect.arrayContaining(sold))
  })

  it('the copy of the paper that was asked for stays', async () => {
    const publishers = await publishersFor('According to the Valley Star, what happened to the freighter?')
    expect(publishers[0]).toBe('Valley Star')
    expect(publishers).not.toContain('Lindholt Gazette')
  })

  it('both copies stay where both papers are asked for', async () => {
    const publishers = await publishersFor(
      'Do the Valley Star and the Harbour Courier say the same of the freighter?',
    )
    expect(publishers).toEqual(expect.arrayContaining(['Valley Star', 'Harbour Courier']))
  })
})
