// What was acknowledged is answered, whatever happens to the process: once.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebClient } from '@slack/web-api'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { LocalSlack } from '../../../src/playground/local-slack.ts'
import { openState } from '../../../src/state/open-state.ts'
import { mention } from '../question-in-channel.ts'
import { abstention, damAnswer } from '../sample-replies.ts'
import { scriptAnswers } from '../script-answers.ts'
import { modes, startBot, startSlack } from '../start-bot.ts'

let slack: LocalSlack
let channel: string
let file: string

beforeEach(async () => {
  slack = await startSlack()
  channel = slack.workspace.channelId
  const folder = await mkdtemp(join(tmpdir(), 'newsdesk-restart-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  file = join(folder, 'state.sqlite')
})

/** Left behind as a process leaves it that is killed right after the acknowledgement. */
async function leaveBehind(
  bodies: readonly object[],
  { isBegun = false }: { readonly isBegun?: boolean } = {},
): Promise<void> {
  const state = await openState(file)
  const kept = state.keyv('inbox')
  for (const [at, body] of bodies.entries()) {
    const { event } = body as { readonly event: { readonly channel: string; readonly ts: string } }
    const key = `${slack.workspace.teamId}/${event.channel}/${event.ts}`
    await kept.set(key, { body, at })
    if (isBegun) await state.keyv('begun-answers').set(key, true)
  }
  await state.close()
}

describe.each(modes)('over %s', (mode) => {
  it('a question that a dead process had acknowledged is answered after the restart, once', async () => {
    const { ts } = await mention(slack)
    await leaveBehind(slack.events.slice(0, 1))
    const answers = scriptAnswers(damAnswer)
    const bot = await startBot(slack, { answers, file, mode })
    const answer = await slack.waitForMessage(({ text }) => text.includes('a crack was found'))
    expect(answer.threadTs).toBe(ts)
    for (const event of [...slack.events]) await slack.deliver(event)
    expect(await bot.saidWhenDone({ channel })).toHaveLength(1)
    const again = await startBot(slack, { answers: scriptAnswers(), file, mode })
    expect(await again.saidWhenDone({ channel })).toHaveLength(1)
  })

  it('questions of one thread are taken up in their order', async () => {
    const { ts } = await mention(slack, 'what happened?')
    await slack.post({ user: slack.workspace.me, channel, text: '@Newsdesk and when?', threadTs: ts })
    await leaveBehind([slack.events[0], slack.events[2]].filter((event) => event !== undefined))
    const answers = scriptAnswers(damAnswer, abstention)
    const bot = await startBot(slack, { answers, file, mode })
    await expect.poll(() => answers.asked.length).toBe(2)
    await bot.saidWhenDone({ channel })
    expect(answers.asked.map(({ text }) => text)).toEqual(['what happened?', 'and when?'])
    expect(answers.asked[1]?.earlier).toHaveLength(1)
  })
})

it.each(modes)('over %s, where nothing can be written down, nobody is left without a word', async (mode) => {
  const answers = scriptAnswers(damAnswer)
  const bot = await startBot(slack, { mode, answers, file })
  await bot.breakState()
  await mention(slack)
  await slack.waitForMessage(({ user }) => user === slack.workspace.botUserId)
})

it.each(modes)(
  'over %s, a question whose answer was posted just before the process died is not answered again',
  async (mode) => {
    const before = await startBot(slack, { mode, answers: scriptAnswers(damAnswer), file })
    const { ts } = await mention(slack)
    await before.saidWhenDone({ channel })
    await forgetTaken(slack.events.slice(0, 1))
    const after = await startBot(slack, { mode, answers: scriptAnswers(), file })
    await expect.poll(() => slack.calls.at(-1)?.method).toBe('conversations.replies')
    expect(await after.saidWhenDone({ channel, threadTs: ts })).toHaveLength(1)
  },
)

it.each(modes)(
  'over %s, what a dead process had half written is taken away, and the whole answer posted',
  async (mode) => {
    const { ts } = await mention(slack)
    const client = new WebClient('xoxb-local-bot-token', { slackApiUrl: slack.apiUrl })
    const { me, teamId } = slack.workspace
    await client.chat.startStream({
      channel,
      thread_ts: ts,
      recipient_user_id: me,
      recipient_team_id: teamId,
      markdown_text: 'Engineers said a cra',
    })
    await leaveBehind(slack.events.slice(0, 1), { isBegun: true })
    const bot = await startBot(slack, { mode, answers: scriptAnswers(damAnswer), file })
    await slack.waitForMessage(({ text }) => text.includes('a crack was found'))
    expect(await bot.saidWhenDone({ channel, threadTs: ts })).toHaveLength(1)
  },
)

/** As if the process had died before it could note that it had dealt with them. */
async function forgetTaken(bodies: readonly object[]): Promise<void> {
  const state = await openState(file)
  await state.keyv('taken').clear()
  await state.close()
  await leaveBehind(bodies)
}
