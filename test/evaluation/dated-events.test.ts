// Questions about days gone by find the reports of those days, however much was printed since.
import { expect, it } from 'vitest'
import { evaluateSet } from '../../src/evaluation/evaluate-set.ts'
import { datedEvents } from '../../src/evaluation/sets/dated-events.ts'
import { openSetIndex } from '../../src/evaluation/sets/open-set-index.ts'
import { readQuestionSet } from '../../src/evaluation/sets/read-question-set.ts'
import { createLogger } from '../../src/logger.ts'
import { smallSet, toLines } from './small-set.ts'

const HARBOURS = ['Tarrow', 'Sandhavn', 'Tolvik', 'Ness', 'Marrow Bay', 'Lindholt']

/** A ferry that breaks down every month, and a newspaper that has written of nothing else this week. */
const corpus = [
  ...HARBOURS.map((harbour, i) => ({
    id: `old-${i}`,
    title: `Fennick ferry stranded outside ${harbour} harbour`,
    text: `The ferry to Fennick was stranded outside ${harbour} harbour for ${i + 2} hours. Captain Ove Halm${i} waited for a tug.`,
    published_at: `2026-0${i + 1}-11`,
  })),
  ...[1, 2, 3].map((day) => ({
    id: `new-${day}`,
    title: `Why the Fennick ferry is stranded outside one harbour after another, part ${day}`,
    text: `The ferry to Fennick was stranded again. ${HARBOURS.join(', ')}: it was stranded outside each harbour.`,
    published_at: `2026-11-2${day}`,
  })),
  ...[7, 8].map((month) => ({
    id: `column-${month}`,
    title: 'Letters from readers about Fennick harbour',
    text: 'Readers write about the ferry.',
    published_at: `2026-0${month}-01`,
  })),
]

it('asks for each report of days gone by that its headline tells from others, and finds it first', async () => {
  const folder = await smallSet({ 'corpus.jsonl': toLines(corpus), 'queries.jsonl': '' })
  const set = datedEvents(await readQuestionSet(folder))
  expect(set.questions.map(({ relevant }) => relevant[0]).toSorted()).toEqual(
    HARBOURS.map((_, i) => `old-${i}`),
  )
  expect(set.questions.find(({ relevant }) => relevant[0] === 'old-1')?.text).toBe(
    'What happened in February 2026: Fennick ferry stranded Sandhavn harbour?',
  )
  const { index } = await openSetIndex({ articles: set.articles, cache: folder })
  const { systems } = await evaluateSet({ set, index, logger: createLogger({ level: 'silent' }) })
  index.close()
  expect(systems[0].ranking).toMatchObject({ questions: 6, hits1: 1, passageHits4: 1 })
})
