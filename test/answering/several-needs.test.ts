// A question that asks several things at once gets an answer to each, and is told of the part that has none.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AskedCorpus, askCorpus, DEMONSTRATION } from '../fixtures/ask-corpus.ts'

let corpus: AskedCorpus

beforeAll(async () => {
  corpus = await askCorpus(DEMONSTRATION)
})

afterAll(() => corpus?.close())

async function answerTo(question: string) {
  const reply = await corpus.ask(question)
  if (reply.kind !== 'answer') throw new Error(`no answer to: ${question}`)
  const bold = reply.sentences.flatMap(({ text, emphasis = [] }) =>
    emphasis.map(({ start, end }) => text.slice(start, end)),
  )
  return { text: reply.sentences.map(({ text }) => text).join(' '), bold, notices: reply.notices ?? [] }
}

it.each([
  ['What did the finance minister say, and what did the engineer say?', /48 million.*has not grown/s],
  [
    'How many people were hurt in the tram crash, and who was elected leader of the Civic Union?',
    /people were (?:hurt|injured).*N['’]Diaye/s,
  ],
])('answers each part, in their order: %s', async (question, words) => {
  const { text, notices } = await answerTo(question)
  expect(text).toMatch(words)
  expect(notices.filter((notice) => notice.includes('this part'))).toEqual([])
})

it('shows both answers where one sentence holds them', async () => {
  const { bold } = await answerTo('When does the night train start and how much is a bed?')
  expect(bold.join(' | ')).toMatch(/December 13.* \| .*79/)
})

it('says which part it has no answer to', async () => {
  const { text, notices } = await answerTo('Who won the Cormorant Prize and who is the mayor of Atlantis?')
  expect(text).toContain('Ó Dálaigh')
  expect(notices).toContain('I found no answer to this part: Who is the mayor of Atlantis?')
})
