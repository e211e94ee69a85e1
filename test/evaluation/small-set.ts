// A question set small enough to know what is to be found.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const corpus = [
  {
    id: 'r1',
    title: 'Bridge at Tolvik opens',
    text: 'The new bridge at Tolvik opened on Monday. It cost 48 million crowns.\nEngineer Maren Oxholt designed the bridge.',
    url: 'https://one.example/bridge',
    source: 'The One',
    published_at: '2026-03-02',
  },
  {
    id: 'r2',
    title: 'Bridge at Tolvik opens',
    text: 'Traffic over the Tolvik bridge doubled within a week.',
    url: 'https://one.example/bridge',
    source: 'The One',
    published_at: '2026-03-09',
  },
  { id: 'r3', title: null, url: 'Herring page', text: 'Herring prices fell in Sandhavn by a third.' },
  { id: 'r4', title: 'Empty', text: ' ' },
]

const queries = [
  {
    id: 'q1',
    question: 'Who designed the Tolvik bridge?',
    answer: 'Maren Oxholt',
    type: 'answerable',
    relevant: ['r1'],
    asked_at: '2026-03-02',
  },
  {
    id: 'q2',
    question: 'How much did it cost?',
    answer: ['48 million crowns'],
    type: 'follow_up',
    relevant: ['https://one.example/bridge'],
    history: [
      { speaker: 'user', text: 'Who designed the Tolvik bridge?' },
      { speaker: 'agent', text: 'Somebody else entirely.' },
    ],
  },
  {
    id: 'q3',
    question: 'What is the height of the lighthouse at Ness?',
    type: 'null_query',
    relevant: [],
  },
]

export const toLines = (records: readonly object[]) =>
  records.map((record) => JSON.stringify(record)).join('\n')

/** A folder with the set; other files can take the place of its own. */
export async function smallSet(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'newsdesk-set-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const all = { 'corpus.jsonl': toLines(corpus), 'queries.jsonl': toLines(queries), ...files }
  for (const [name, text] of Object.entries(all)) await writeFile(join(folder, name), text)
  return folder
}
