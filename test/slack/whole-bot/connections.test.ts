// Socket Mode over hours: connections that Slack ends, acknowledgements that get lost, messages nobody can read.
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { mention, question } from '../question-in-channel.ts'
import { damAnswer } from '../sample-replies.ts'
import { scriptAnswers } from '../script-answers.ts'
import { startBot, startSlack } from '../start-bot.ts'

const slowly = async () => {
  await wait(50)
  return damAnswer
}

it('a connection that Slack ends costs no question and no command, as there is another', async () => {
  const slack = await startSlack({ retryDelays: [0, 50, 100] })
  const { me: user, channelId: channel } = slack.workspace
  const answers = scriptAnswers(...Array.from({ length: 6 }, () => slowly))
  const bot = await startBot(slack, { answers, mode: 'socket', pongWithin: 600 })
  const opened = () => slack.calls.filter(({ method }) => method === 'apps.connections.open').length
  expect(opened()).toBe(2)
  for (const reason of ['warning', 'refresh_requested'] as const) {
    const before = opened()
    const first = mention(slack)
    slack.disconnect(reason, { count: 1, within: 40 })
    await Promise.all([first, mention(slack)])
    await slack.command({ user, channel, command: '/news', text: question })
    await expect.poll(opened).toBe(before + 1)
  }
  const said = await bot.saidWhenDone({ channel })
  expect(said.map(({ text }) => text.slice(0, 9))).toEqual(Array.from({ length: 6 }, () => 'Engineers'))
  expect(answers.asked).toHaveLength(6)
  // People see that a command failed, and Slack sends none again.
  expect(slack.attempts.filter(({ kind, acknowledged }) => kind === 'command' && !acknowledged)).toEqual([])
})

it('what Slack could not deliver, or heard nothing of, is delivered again and answered once', async () => {
  const slack = await startSlack({ retryDelays: [0, 100, 200, 400, 800, 1_600, 3_200, 6_400] })
  const { channelId: channel } = slack.workspace
  const answers = scriptAnswers(damAnswer, damAnswer, damAnswer)
  const bot = await startBot(slack, { answers, mode: 'socket', pongWithin: 600 })
  // Delivered, and cut off before it can be acknowledged.
  const first = mention(slack)
  slack.disconnect('refresh_requested')
  // Nobody is there to take it.
  const second = mention(slack)
  await Promise.all([first, second])
  await mention(slack)
  expect(await bot.saidWhenDone({ channel })).toHaveLength(3)
  expect(answers.asked).toHaveLength(3)
  expect(slack.attempts.some(({ acknowledged }) => !acknowledged)).toBe(true)
})

it('an event that cannot be read ends neither the connection nor the process', async () => {
  const slack = await startSlack({ acknowledgeWithin: 300 })
  const { channelId: channel, teamId, appId } = slack.workspace
  const bot = await startBot(slack, { answers: scriptAnswers(damAnswer), mode: 'socket', pongWithin: 600 })
  const limited = { type: 'app_rate_limited', team_id: teamId, api_app_id: appId, minute_rate_limited: 1 }
  const delivered = slack.deliver(limited)
  await mention(slack)
  expect(await bot.saidWhenDone({ channel })).toHaveLength(1)
  expect(bot.log.join()).toContain('A message of Slack could not be read')
  await delivered
})
