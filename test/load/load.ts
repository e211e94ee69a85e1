// npm run load: 200 mentions in 10 seconds over 20 channels, no model; the bot is killed in the middle and started anew.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { LocalSlack } from '../../src/playground/local-slack.ts'
import { readManifest } from '../../src/slack/read-manifest.ts'
import { runLoad } from './run-load.ts'

const MAIN = join(import.meta.dirname, '../../src/main.ts')
const CHANNELS = 20

/** Slack's own are at once, one minute and five; here a minute is a second, so that the run ends. */
const RETRY_DELAYS_MS = [0, 1_000, 5_000, 10_000]

const folder = await mkdtemp(join(tmpdir(), 'newsdesk-load-'))
const secrets = { signingSecret: 'signing-secret-of-a-load-test', botToken: 'xoxb-load' }
const names = Array.from({ length: CHANNELS }, (_, index) => `load-${index + 1}`)
const slack = await LocalSlack.start({
  ...secrets,
  manifest: readManifest(),
  channels: names,
  retryDelays: RETRY_DELAYS_MS,
})
let bot = await startBot()

try {
  const figures = await runLoad({
    slack,
    mentions: 200,
    duration: 10_000,
    channels: names.map((_, index) => `C0MORE${String(index + 1).padStart(4, '0')}`),
    repeated: 0.2,
    patience: 120_000,
    async interrupt() {
      bot.kill('SIGKILL')
      await once(bot, 'exit')
      bot = await startBot()
    },
  })
  process.stdout.write(`${JSON.stringify(figures, undefined, 2)}\n`)
  const isGood =
    figures.answeredOnce === figures.mentions &&
    figures.outOfOrder === 0 &&
    figures.acknowledgedWithin.all < 1_000
  process.exitCode = isGood ? 0 : 1
} finally {
  bot.kill()
  await once(bot, 'exit')
  await slack.close()
  await rm(folder, { recursive: true, force: true })
}

/** Resolves when it takes requests. */
async function startBot(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [MAIN, 'start'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      SLACK_BOT_TOKEN: secrets.botToken,
      SLACK_SIGNING_SECRET: secrets.signingSecret,
      SLACK_API_URL: slack.apiUrl,
      PORT: '0',
      LOG_LEVEL: 'error',
    },
  })
  // Its output is read to the end: whoever closes the pipe ends the process at its next word.
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The bot has not started')))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /requests at (\S+)/.exec(line)?.[1]
      if (found) resolve(found)
      else process.stderr.write(`${line}\n`)
    })
  })
  slack.connect(url)
  return child
}
