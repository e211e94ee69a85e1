// A small run of `npm run load`: in one process, with a restart in the middle.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { LocalSlack } from '../../src/playground/local-slack.ts'
import { readManifest } from '../../src/slack/read-manifest.ts'
import { damAnswer } from '../slack/sample-replies.ts'
import { scriptAnswers } from '../slack/script-answers.ts'
import { startBot } from '../slack/start-bot.ts'
import { runLoad } from './run-load.ts'

const MENTIONS = 18

test.each(['http', 'socket'] as const)(
  'over %s every mention is answered once, in order, though the bot restarts and deliveries repeat',
  async (mode) => {
    const folder = await mkdtemp(join(tmpdir(), 'newsdesk-load-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const slack = await LocalSlack.start({
      manifest: readManifest(),
      signingSecret: '0123456789abcdef0123456789abcdef',
      botToken: 'xoxb-local-bot-token',
      appToken: 'xapp-local-app-token',
      channels: ['one', 'two', 'three'],
      retryDelays: [0, 200, 500, 1_000, 2_000],
    })
    onTestFinished(() => slack.close())
    const file = join(folder, 'state.sqlite')
    const slowly = async () => {
      await new Promise((resolve) => setTimeout(resolve, 30))
      return damAnswer
    }
    const start = () =>
      startBot(slack, {
        mode,
        answers: scriptAnswers(...Array.from({ length: 2 * MENTIONS }, () => slowly)),
        file,
      })
    let bot = await start()
    const figures = await runLoad({
      slack,
      mentions: MENTIONS,
      duration: 700,
      channels: ['C0MORE0001', 'C0MORE0002', 'C0MORE0003'],
      repeated: 0.5,
      patience: 10_000,
      quiet: 300,
      async interrupt() {
        await bot.app.stop()
        bot = await start()
      },
    })
    expect(figures).toMatchObject({ answeredOnce: MENTIONS, answeredTwice: 0, unanswered: 0, outOfOrder: 0 })
  },
)
