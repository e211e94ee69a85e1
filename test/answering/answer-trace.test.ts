// What is told of how a reply came about; the evidence panel of the local page shows it.
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { AnswerTrace } from '../../src/answering/answer-trace.ts'
import { type AskedCorpus, askCorpus, DEMONSTRATION } from '../fixtures/ask-corpus.ts'
import { modelBehind } from '../models/ask-model.ts'
import { quote, startModelServer } from '../models/start-model-server.ts'

let corpus: AskedCorpus

beforeAll(async () => {
  corpus = await askCorpus(DEMONSTRATION)
})

afterAll(() => corpus?.close())

async function traceOf(question: string) {
  const steps: AnswerTrace[] = []
  const [reply] = await corpus.thread([question], undefined, { onTrace: (step) => steps.push(step) })
  const [plain] = await corpus.thread([question])
  expect(reply).toEqual(plain)
  return { reply, steps }
}

test('the steps come in the order of the work, with every candidate and what its score is made of', async () => {
  const { reply, steps } = await traceOf('Who won the Cormorant Prize?')
  expect(steps.map(({ kind }) => kind)).toEqual(['understood', 'ranked', 'composed', 'checked'])
  const ranked = steps.find((step) => step.kind === 'ranked')
  expect(ranked?.candidates.length).toBeGreaterThan(1)
  const scores = ranked?.candidates.map(({ score }) => score) ?? []
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  for (const { score, parts } of ranked?.candidates ?? []) {
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score)
  }
  const cited = reply?.kind === 'answer' ? reply.sentences[0]?.citations[0]?.quote.passageId : undefined
  expect(ranked?.candidates.map(({ found }) => found.passage.id)).toContain(cited)
})

test('a question that names a day is understood with its window, and again without where that day has no answer', async () => {
  const { reply, steps } = await traceOf('Who won the Cormorant Prize in May 2020?')
  const windows = steps.flatMap((step) =>
    step.kind === 'understood' ? [step.question.window !== undefined] : [],
  )
  expect(windows).toEqual([true, false])
  expect(reply?.kind).toBe('abstention')
  expect(steps.at(-1)).toEqual({ kind: 'checked', sentences: 0 })
})

test('a sentence of a model that the check refuses is told with the reason and with what took its place', async () => {
  const invented = 'The prize is worth 60,000 crowns.'
  const server = await startModelServer(quote([invented, 'The prize is worth 40,000 crowns.']))
  onTestFinished(() => server.close())
  const { answerQuestion } = modelBehind(server.baseUrl, corpus.index)
  const steps: AnswerTrace[] = []
  const asked = { text: 'How much is the Cormorant Prize worth?', earlier: [], timeZone: 'UTC' }
  await answerQuestion(
    { ...asked, asOf: new Date('2026-11-23T20:00:00Z') },
    { onTrace: (step) => steps.push(step) },
  )
  const dropped = steps.find((step) => step.kind === 'dropped')
  expect(dropped).toMatchObject({ sentence: invented, fault: 'number', instead: 'quoted' })
  expect(dropped?.reason).toContain('60,000')
})
