// npm run load: 200 mentions in 10 seconds over 20 channels, no model; the bot is killed in the middle and started anew.
// Over HTTP, then over Socket Mode; `npm run load -- socket` runs the one alone.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { LocalSlack } from '../../src/playground/local-slack.ts'
import { readManifest } from '../../src/slack/read-manifest.ts'
import { type LoadFigures, runLoad } from './run-load.ts'

const MAIN = join(import.meta.dirname, '../../src/main.ts')
const CHANNELS = 20

/** Slack's own are at once, one minute and five; here a minute is a second, so that the run ends. */
const RETRY_DELAYS_MS = [0, 1_000, 5_000, 10_000]

const SECRETS = {
  signingSecret: 'signing-secret-of-a-load-test',
  botToken: 'xoxb-load',
  appToken: 'xapp-load',
}

type Mode = 'http' | 'socket'

const modes: readonly Mode[] = ['http', 'socket']
const wanted = modes.filter((mode) => process.argv.length < 3 || process.argv.includes(mode))
for (const mode of wanted) {
  const figures = await load(mode)
  process.stdout.write(`${mode}: ${JSON.stringify(figures, undefined, 2)}\n`)
  if (!isGood(figures)) process.exitCode = 1
}

function isGood({ answeredOnce, mentions, outOfOrder, acknowledgedWithin }: LoadFigures): boolean {
  return answeredOnce === mentions && outOfOrder === 0 && acknowledgedWithin.all < 1_000
}

async function load(mode: Mode): Promise<LoadFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'newsdesk-load-'))
  const channels = Array.from({ length: CHANNELS }, (_, index) => `load-${index + 1}`)
  const manifest = readManifest()
  const slack = await LocalSlack.start({ ...SECRETS, manifest, channels, retryDelays: RETRY_DELAYS_MS })
  let bot = await startBot(slack, { mode, folder })
  try {
    return await runLoad({
      slack,
      mentions: 200,
      duration: 10_000,
      channels: channels.map((_, index) => `C0MORE${String(index + 1).padStart(4, '0')}`),
      repeated: 0.2,
      patience: 120_000,
      quiet: 1_500,
      async interrupt() {
        bot.kill('SIGKILL')
        await once(bot, 'exit')
        bot = await startBot(slack, { mode, folder })
      },
    })
  } finally {
    bot.kill()
    await once(bot, 'exit')
    await slack.close()
    await rm(folder, { recursive: true, force: true })
  }
}

interface StartOptions {
  readonly mode: Mode
  readonly folder: string
}

/** Resolves when it takes requests. */
async function startBot(slack: LocalSlack, { mode, folder }: StartOptions): Promise<ChildProcess> {
  const child = spawn(process.execPath, [MAIN, 'start'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      SLACK_BOT_TOKEN: SECRETS.botToken,
      ...(mode === 'http'
        ? { SLACK_SIGNING_SECRET: SECRETS.signingSecret }
        : { SLACK_APP_TOKEN: SECRETS.appToken }),
      SLACK_API_URL: slack.apiUrl,
      PORT: '0',
      LOG_LEVEL: 'error',
    },
  })
  // Its output is read to the end: whoever closes the pipe ends the process at its next word.
  const url = await new Promise<string | undefined>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The bot has not started')))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const started = /requests at (\S+)|connected to Slack/.exec(line)
      if (started) resolve(started[1])
      else process.stderr.write(`${line}\n`)
    })
  })
  if (url !== undefined) slack.connect(url)
  return child
}
