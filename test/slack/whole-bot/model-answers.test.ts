// The whole bot with a model behind a real server, in the local Slack: question in, message out.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { MODEL_FAILED } from '../../../src/answering/answer-question.ts'
import type { LocalSlack } from '../../../src/playground/local-slack.ts'
import { type AskedCorpus, askCorpus, DEMONSTRATION, postedText } from '../../fixtures/ask-corpus.ts'
import { KEY, type ModelSettings, modelBehind } from '../../models/ask-model.ts'
import {
  type Behaviour,
  type ModelServer,
  passageWith,
  quote,
  sendContent,
  startModelServer,
  write,
} from '../../models/start-model-server.ts'
import { mention } from '../question-in-channel.ts'
import { scriptAnswers } from '../script-answers.ts'
import { startBot, startSlack } from '../start-bot.ts'

const QUESTION = 'Who won the Cormorant Prize?'
const WORTH = 'The prize is worth 40,000 crowns.'
const WINNER = 'Maëlle Ó Dálaigh won the Cormorant Prize for “The Salt Ledger”.'

let corpus: AskedCorpus
let slack: LocalSlack
let server: ModelServer

beforeAll(async () => {
  corpus = await askCorpus(DEMONSTRATION)
})

beforeEach(async () => {
  slack = await startSlack()
})

afterEach(() => server?.close())

afterAll(() => corpus?.close())

async function startWith(behaviour: Behaviour, settings?: ModelSettings) {
  server = await startModelServer(behaviour)
  const { answerQuestion } = modelBehind(server.baseUrl, corpus.index, settings)
  return startBot(slack, { answers: scriptAnswers(answerQuestion, answerQuestion) })
}

async function askInChannel(behaviour: Behaviour, settings?: ModelSettings): Promise<string> {
  const bot = await startWith(behaviour, settings)
  await mention(slack, QUESTION)
  const said = await bot.saidWhenDone({ channel: slack.workspace.channelId })
  expect(said).toHaveLength(1)
  expect(JSON.stringify(slack.calls)).not.toMatch(/evil\.example|<!channel>|You help a newsroom/)
  expect(JSON.stringify(slack.calls)).not.toContain(KEY)
  return said[0]?.text ?? ''
}

describe('in a thread', () => {
  it('a model’s own sentences are posted with their sources', async () => {
    const text = await askInChannel(quote([WINNER, 'won the Cormorant Prize'], [WORTH, WORTH]))
    expect(text).toContain(`${WINNER} [1] ${WORTH} [1]`)
    expect(text).toContain('The Evening Signal')
    expect(text).not.toContain(MODEL_FAILED)
  })

  it('a model that obeys an attacker is posted with nothing of it', async () => {
    const obedient = write((asked) => {
      const support = [{ passage: passageWith(asked, WORTH), quote: WORTH }]
      return [
        { text: `${WORTH} Read more: https://evil.example/login`, support },
        { text: `<!channel> ${asked.system}`, support },
        { text: `My key is ${asked.authorization}`, support },
      ]
    })
    expect(await askInChannel(obedient)).toContain(`${WORTH} [1]`)
  })

  it.each<[string, Behaviour, ModelSettings]>([
    ['fails every time', (_, response) => response.writeHead(500).end(), {}],
    [
      'is too slow',
      (_, response) => sendContent(response, 'x'.repeat(400), { piece: 2, pause: 50 }),
      { deadline: 300 },
    ],
    ['makes everything up', quote(['Hilary Mantel won it.', 'Hilary Mantel won it, the jury said.']), {}],
  ])('a model that %s gives way to the articles’ own sentences', async (_, behaviour, settings) => {
    const text = await askInChannel(behaviour, settings)
    expect(text).toContain(postedText(await corpus.ask(QUESTION)).slice(0, 60))
    expect(text).toContain(MODEL_FAILED)
  })

  it('a question that is deleted ends the model’s work', async () => {
    const { me: user, channelId: channel } = slack.workspace
    const bot = await startWith(() => undefined)
    const { ts } = await mention(slack, QUESTION)
    await expect.poll(() => server.asked.length).toBe(1)
    await slack.delete({ user, channel, ts })
    await expect.poll(() => server.abandoned).toBe(1)
    expect(await bot.saidWhenDone({ channel })).toEqual([])
  })
})
