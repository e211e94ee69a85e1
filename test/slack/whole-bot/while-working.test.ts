// What happens to an answer that is being made: watched, stopped, overtaken, edited, withdrawn; through the local Slack.

import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AnswerQuestion, AnswerQuestionOptions } from '../../../src/answering/reply.ts'
import type { LocalSlack } from '../../../src/playground/local-slack.ts'
import type { AskedQuestion } from '../../../src/retrieval/asked-question.ts'
import { mention, question } from '../question-in-channel.ts'
import { abstention, agencyCard, damAnswer, damCard } from '../sample-replies.ts'
import { scriptAnswers } from '../script-answers.ts'
import { modes, startBot, startSlack } from '../start-bot.ts'
import { startRefusingSlack } from '../start-refusing-slack.ts'

let slack: LocalSlack
let channel: string
let user: string

beforeEach(async () => {
  slack = await startSlack()
  channel = slack.workspace.channelId
  user = slack.workspace.me
})

const callsOf = (method: string) => slack.calls.filter((call) => call.method === method)

/** Goes through every step, and waits between them. */
const stepByStep: AnswerQuestion = async (
  _,
  { onProgress = () => undefined }: AnswerQuestionOptions = {},
) => {
  onProgress({ kind: 'searching', standaloneQuestion: question })
  await wait(60)
  onProgress({ kind: 'reading', articles: [damCard, agencyCard] })
  await wait(60)
  onProgress({ kind: 'checking', sentences: 2 })
  for (const sentence of damAnswer.sentences) {
    await wait(60)
    onProgress({ kind: 'sentence', sentence })
  }
  await wait(60)
  return damAnswer
}

/** Never answers; ends when it is told to. */
const untilAborted = ({ signal }: AskedQuestion) =>
  new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))

const isWhole = ({ text }: { text: string }) => text.includes('a crack was found') && text.includes('Sources')

describe.each(modes)('over %s', (mode) => {
  it('an answer that takes longer is streamed: its tasks with the articles, then each sentence', async () => {
    const bot = await startBot(slack, { answers: scriptAnswers(stepByStep), mode, streamAfter: 0 })
    const { ts } = await mention(slack)
    const said = await bot.saidWhenDone({ channel })
    expect(said).toMatchObject([{ threadTs: ts, text: expect.stringContaining('a crack was found') }])
    expect(said[0]).not.toHaveProperty('streaming')
    expect(callsOf('chat.startStream')).toMatchObject([
      { arguments: { recipient_user_id: user, recipient_team_id: slack.workspace.teamId, thread_ts: ts } },
    ])
    const sent = JSON.stringify([...callsOf('chat.startStream'), ...callsOf('chat.appendStream')])
    for (const words of [
      'Searching the articles',
      'Reading 2 articles',
      'Checking 2 quotes',
      'a crack was found',
    ])
      expect(sent).toContain(words)
    expect(sent).toContain(damCard.url)
    expect(callsOf('chat.postMessage')).toEqual([])
    const [tasks, ...rest] = said[0]?.blocks ?? []
    expect([tasks?.type, rest[0]?.type, rest.at(-1)?.type]).toEqual(['plan', 'rich_text', 'context_actions'])
    expect(slack.calls.filter(({ error }) => error !== undefined)).toEqual([])
  })

  it('Stop is said where the work was watched as well, below its tasks', async () => {
    const watched: AnswerQuestion = async (asked, { onProgress = () => undefined } = {}) => {
      onProgress({ kind: 'searching', standaloneQuestion: question })
      return untilAborted(asked)
    }
    await startBot(slack, { answers: scriptAnswers(watched), mode, streamAfter: 0 })
    const { ts } = await mention(slack)
    await slack.waitForMessage(({ blocks }) => blocks?.[0]?.type === 'plan')
    slack.stop({ user, channel, threadTs: ts })
    const { blocks } = await slack.waitForMessage(({ text }) => text.startsWith('Stopped.'))
    expect(blocks).toMatchObject([
      { type: 'plan' },
      { type: 'section', text: { text: expect.stringMatching(/^Stopped\./) } },
    ])
  })

  it('Slack’s own Stop button ends the work, and says so', async () => {
    const answers = scriptAnswers(untilAborted)
    const bot = await startBot(slack, { answers, mode })
    const { ts } = await mention(slack)
    await expect.poll(() => answers.asked.length).toBe(1)
    slack.stop({ user, channel, threadTs: ts })
    await slack.waitForMessage(({ text }) => text.startsWith('Stopped.'))
    expect(answers.asked[0]?.signal?.reason).toBe('stopped')
    await bot.saidWhenDone({ channel })
    expect(callsOf('agents.sessions.setStatus').map((call) => call.arguments.status)).toEqual([
      'processing',
      'active',
    ])
  })

  it('an edited question is answered again in place, and a deleted one withdraws the answer', async () => {
    const answers = scriptAnswers(damAnswer, abstention, damAnswer)
    const bot = await startBot(slack, { answers, mode })
    const { ts } = await mention(slack)
    const first = await slack.waitForMessage(isWhole)
    await expect
      .poll(() => bot.memory.conversations.load({ workspace: slack.workspace.teamId, channel, thread: ts }))
      .toHaveLength(1)
    await slack.edit({ user, channel, ts, text: '@Newsdesk Who commands the peacekeepers?' })
    await slack.waitForMessage(
      (message) => message.ts === first.ts && message.text.startsWith('I found nothing'),
    )
    expect(answers.asked[1]).toMatchObject({ text: 'Who commands the peacekeepers?', earlier: [] })
    await slack.delete({ user, channel, ts })
    expect(await bot.saidWhenDone({ channel })).toEqual([])
  })
})

describe.each(modes)('over %s, the first sign of life', (mode) => {
  it('is a reaction where no status can be shown, and goes with the answer', async () => {
    const apiUrl = await startRefusingSlack(slack.apiUrl, (method) =>
      method === 'assistant.threads.setStatus' ? 'missing_scope' : undefined,
    )
    const answers = scriptAnswers(async () => {
      await wait(200)
      return damAnswer
    })
    const bot = await startBot(slack, { mode, answers, apiUrl })
    const { ts } = await mention(slack)
    await slack.waitForMessage((message) => message.ts === ts && message.reactions?.[0]?.name === 'eyes')
    await bot.saidWhenDone({ channel })
    expect(slack.messages({ channel }).find((message) => message.ts === ts)).not.toHaveProperty('reactions')
  })

  it('comes before anything that could take its time, for each question', async () => {
    const answers = scriptAnswers(damAnswer, damAnswer, damAnswer)
    const bot = await startBot(slack, { mode, answers })
    const signs = ['assistant.threads.setStatus', 'agents.sessions.setStatus']
    const { ts } = await mention(slack)
    await slack.waitForMessage(isWhole)
    await slack.post({ user, channel, text: 'and who said that?', threadTs: ts })
    await expect.poll(() => slack.messages({ channel }).filter(isWhole)).toHaveLength(2)
    await slack.post({ user, channel: slack.workspace.directId, text: question })
    await bot.saidWhenDone({ channel })
    const atStart = ['auth.test', 'apps.connections.open']
    const methods = slack.calls.map(({ method }) => method).filter((method) => !atStart.includes(method))
    const answered = methods.flatMap((method, index) => (method === 'chat.postMessage' ? [index] : []))
    expect(answered).toHaveLength(3)
    for (const start of [0, ...answered.slice(0, 2)]) {
      const order = methods.slice(start).filter((method) => method !== 'chat.postMessage')
      // The session of the answer before is ended after it is posted.
      expect(signs).toContain(order[0])
    }
    const statuses = slack.calls.filter(({ method }) => method === signs[0])
    expect(statuses.map((call) => call.arguments.status)).toEqual([
      'is searching the articles…',
      'is searching the articles…',
      'is searching the articles…',
    ])
  })

  it('does not hold up the answer where Slack is slow, and does not stay under it', async () => {
    let release: (() => void) | undefined
    const slow = new Promise<undefined>((resolve) => {
      release = () => resolve(undefined)
    })
    const apiUrl = await startRefusingSlack(slack.apiUrl, (method, parameters) =>
      method === 'assistant.threads.setStatus' && parameters.get('status') ? slow : undefined,
    )
    await startBot(slack, { mode, answers: scriptAnswers(damAnswer), apiUrl })
    const { ts } = await mention(slack)
    await slack.waitForMessage((message) => isWhole(message) && message.threadTs === ts)
    expect(callsOf('assistant.threads.setStatus')).toEqual([])
    release?.()
    await expect
      .poll(() => callsOf('assistant.threads.setStatus').map((call) => call.arguments.status))
      .toEqual(['is searching the articles…', ''])
  })

  it('of a slash command comes with the acknowledgement, and the answer takes its place', async () => {
    const answers = scriptAnswers(async () => {
      await wait(200)
      return damAnswer
    })
    await startBot(slack, { mode, answers })
    await slack.command({ user, channel, command: '/news', text: question })
    expect(slack.messages({ channel })).toMatchObject([{ ephemeral: true, text: 'Searching the articles…' }])
    await slack.waitForMessage(isWhole)
    expect(slack.messages({ channel })).toHaveLength(1)
  })
})

describe.each(modes)('over %s, a stream', (mode) => {
  it('that Slack refuses is made up for by a message', async () => {
    const apiUrl = await startRefusingSlack(slack.apiUrl, (method) =>
      method === 'chat.startStream' ? 'not_allowed_token_type' : undefined,
    )
    const bot = await startBot(slack, { mode, answers: scriptAnswers(stepByStep), apiUrl, streamAfter: 0 })
    await mention(slack)
    expect((await bot.saidWhenDone({ channel })).filter(isWhole)).toHaveLength(1)
  })

  it('that expires is finished by an update', async () => {
    const brief = await startSlack({ streamLifetime: 80 })
    const bot = await startBot(brief, { mode, answers: scriptAnswers(stepByStep), streamAfter: 0 })
    await brief.post({ user, channel, text: `@Newsdesk ${question}` })
    const said = await bot.saidWhenDone({ channel })
    // `saidWhenDone` looks at the Slack that it was started with.
    expect(said.filter(isWhole)).toHaveLength(1)
    expect(said).toHaveLength(1)
    expect(brief.calls.map(({ error }) => error)).toContain('message_not_in_streaming_state')
  })

  it('is not begun for an answer that is there at once', async () => {
    const bot = await startBot(slack, { mode, answers: scriptAnswers(stepByStep) })
    await mention(slack)
    await bot.saidWhenDone({ channel })
    expect(callsOf('chat.startStream')).toEqual([])
    expect(callsOf('chat.postMessage')).toHaveLength(1)
  })
})

describe.each(modes)('over %s, a newer message in the thread', (mode) => {
  it('of the same person ends a run that takes longer, and is understood with it', async () => {
    const answers = scriptAnswers(untilAborted, damAnswer)
    const bot = await startBot(slack, { mode, answers })
    const { ts } = await mention(slack)
    await expect.poll(() => answers.asked.length).toBe(1)
    await slack.post({ user, channel, text: 'sorry, who found it?', threadTs: ts })
    await slack.waitForMessage(isWhole)
    expect(answers.asked[0]?.signal?.reason).toBe('superseded')
    expect(answers.asked[1]).toMatchObject({
      text: 'sorry, who found it?',
      earlier: [{ standaloneQuestion: question, answer: '' }],
    })
    expect(await bot.saidWhenDone({ channel })).toHaveLength(1)
  })

  it('of somebody else waits for its turn', async () => {
    const answers = scriptAnswers(async () => {
      await wait(700)
      return damAnswer
    }, damAnswer)
    const bot = await startBot(slack, { mode, answers })
    const { ts } = await mention(slack)
    await slack.post({ user: slack.workspace.colleague, channel, text: '@Newsdesk and when?', threadTs: ts })
    expect(await bot.saidWhenDone({ channel })).toHaveLength(2)
    expect(answers.asked[0]?.signal?.aborted).toBe(false)
  })
})

describe.each(modes)('over %s, whoever has had enough', (mode) => {
  it('is obeyed: the thread is left alone until the next mention', async () => {
    const answers = scriptAnswers(damAnswer, damAnswer)
    const bot = await startBot(slack, { mode, answers })
    const { ts } = await mention(slack)
    await slack.waitForMessage(isWhole)
    await slack.post({ user, channel, text: 'stop', threadTs: ts })
    await slack.waitForMessage(({ text }) => text.startsWith('I will keep out of this thread'))
    await slack.post({ user, channel, text: 'and who said that?', threadTs: ts })
    await mention(slack, 'one more: who said that?', ts)
    expect(await bot.saidWhenDone({ channel })).toHaveLength(3)
    expect(answers.asked).toHaveLength(2)
  })

  it.each(['lol that is great news', 'agreed', 'good point, Robin'])('is not who says “%s”', async (text) => {
    const bot = await startBot(slack, { mode, answers: scriptAnswers(damAnswer) })
    const { ts } = await mention(slack)
    await slack.waitForMessage(isWhole)
    await slack.post({ user, channel, text, threadTs: ts })
    expect(await bot.saidWhenDone({ channel })).toHaveLength(1)
  })
})
