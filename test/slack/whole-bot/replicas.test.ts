// Two whole bots over one state, as two processes are: whichever of them Slack reaches, a thread has one order.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { LocalSlack } from '../../../src/playground/local-slack.ts'
import type { AskedQuestion } from '../../../src/retrieval/asked-question.ts'
import { openState } from '../../../src/state/open-state.ts'
import { type RedisServer, redisIsMissing, startRedis } from '../../state/start-redis.ts'
import { mention, question } from '../question-in-channel.ts'
import { abstention, damAnswer } from '../sample-replies.ts'
import { type Scripted, scriptAnswers } from '../script-answers.ts'
import { startBot, startSlack } from '../start-bot.ts'

let slack: LocalSlack
let channel: string
let user: string
let redis: RedisServer | undefined
let folder: string
let files = 0

beforeAll(async () => {
  if (!redisIsMissing) redis = await startRedis()
  folder = await mkdtemp(join(tmpdir(), 'newsdesk-replicas-'))
})

afterAll(async () => {
  await redis?.stop()
  await rm(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  slack = await startSlack()
  channel = slack.workspace.channelId
  user = slack.workspace.me
})

/** Never answers; ends when it is told to. */
const untilAborted = ({ signal }: AskedQuestion) =>
  new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))

const states = [
  ['one SQLite file', false],
  ['Redis', redisIsMissing],
] as const

describe.each(states)('over %s', (name, isMissing) => {
  /** Of each its own state, so that no test finds what another has left. */
  async function freshState(): Promise<string> {
    if (name !== 'Redis') return join(folder, `state-${files++}.sqlite`)
    const uri = redis?.uri ?? ''
    const state = await openState(uri)
    await state.forget(slack.workspace.teamId)
    await state.close()
    return uri
  }

  async function startTwo(...scripts: readonly (readonly Scripted[])[]) {
    const file = await freshState()
    const [first, second] = [scriptAnswers(...(scripts[0] ?? [])), scriptAnswers(...(scripts[1] ?? []))]
    const one = await startBot(slack, { answers: first, file, lookEvery: 100 })
    const other = await startBot(slack, { answers: second, file, lookEvery: 100 })
    /** From now on Slack reaches this one. */
    const reach = (which: 'one' | 'other') => slack.connect((which === 'one' ? one : other).eventsUrl)
    reach('one')
    async function saidWhenDone() {
      await one.app.stop()
      return other.saidWhenDone({ channel })
    }
    return { one, other, first, second, file, reach, saidWhenDone }
  }

  it.skipIf(isMissing)('each question is answered once, and those of a thread in their order', async () => {
    const order: string[] = []
    const inTime =
      (milliseconds: number) =>
      async ({ text }: AskedQuestion) => {
        await wait(milliseconds)
        order.push(text)
        return damAnswer
      }
    const { reach, saidWhenDone, first, second, file } = await startTwo(
      [inTime(350), inTime(0), inTime(0)],
      [inTime(0), inTime(0)],
    )
    const { ts } = await mention(slack, 'first')
    reach('other')
    const reply = { channel, threadTs: ts, text: '@Newsdesk second' }
    await slack.post({ ...reply, user: slack.workspace.colleague })
    for (const event of [...slack.events]) await slack.deliver(event)
    reach('one')
    await slack.post({ ...reply, user, text: '@Newsdesk third' })
    for (const event of [...slack.events]) await slack.deliver(event)
    await expect.poll(() => order).toEqual(['first', 'second', 'third'])
    expect([first, second].map(({ asked }) => asked.length)).toEqual([2, 1])
    expect(first.asked[1]?.earlier).toHaveLength(2)

    // What a third has left behind is taken up by one of them.
    const state = await openState(file)
    const left = {
      ...slack.events[0],
      event_id: 'Ev0LEFT',
      event: { ...eventOf(slack, 0), ts: '1700000000.000100' },
    }
    const text = `<@${slack.workspace.botUserId}> fourth`
    const body = { ...left, event: { ...left.event, text, thread_ts: ts, blocks: undefined } }
    await state.keyv('inbox').set(`${slack.workspace.teamId}/${channel}/1700000000.000100`, { body, at: 1 })
    await state.close()
    await expect.poll(() => order).toEqual(['first', 'second', 'third', 'fourth'])
    expect(await saidWhenDone()).toHaveLength(4)
  })

  it.skipIf(isMissing)(
    'Stop, pressed where the other one hears it, ends the work and says so once',
    async () => {
      const { reach, saidWhenDone, first } = await startTwo([untilAborted])
      const { ts } = await mention(slack)
      await expect.poll(() => first.asked.length).toBe(1)
      reach('other')
      slack.stop({ user, channel, threadTs: ts })
      await slack.waitForMessage(({ text }) => text.startsWith('Stopped.'))
      expect(first.asked[0]?.signal?.reason).toBe('stopped')
      expect(await saidWhenDone()).toHaveLength(1)
      const statuses = slack.calls.filter(({ method }) => method === 'agents.sessions.setStatus')
      expect(statuses.map((call) => call.arguments.status)).toEqual(['processing', 'active'])
    },
  )

  it.skipIf(isMissing)('a newer question, an edit and a deletion end the work of the other one', async () => {
    const { reach, saidWhenDone, first, second } = await startTwo(
      [untilAborted, untilAborted, untilAborted],
      [damAnswer, abstention],
    )
    const { ts } = await mention(slack)
    await expect.poll(() => first.asked.length).toBe(1)
    reach('other')
    await slack.post({ user, channel, text: 'sorry, who found it?', threadTs: ts })
    await slack.waitForMessage(({ text }) => text.includes('a crack was found'))
    expect(first.asked[0]?.signal?.reason).toBe('superseded')
    expect(second.asked[0]?.earlier).toEqual([{ standaloneQuestion: question, answer: '' }])

    reach('one')
    const edited = await mention(slack, 'What was lost?')
    await expect.poll(() => first.asked.length).toBe(2)
    reach('other')
    await slack.edit({ user, channel, ts: edited.ts, text: '@Newsdesk Who commands the peacekeepers?' })
    await slack.waitForMessage(({ threadTs, text }) => threadTs === edited.ts && text.startsWith('I found'))
    expect(first.asked[1]?.signal?.reason).toBe('edited')

    reach('one')
    const deleted = await mention(slack, 'Never mind?')
    await expect.poll(() => first.asked.length).toBe(3)
    reach('other')
    await slack.delete({ user, channel, ts: deleted.ts })
    await expect.poll(() => first.asked[2]?.signal?.reason).toBe('withdrawn')
    expect(await saidWhenDone()).toHaveLength(2)
  })
})

function eventOf(slack: LocalSlack, index: number): object {
  return (slack.events[index] as { readonly event: object }).event
}
