import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demonstrationQuestions } from '../../src/welcome-to.ts'
import { runNewsdesk } from './run-newsdesk.ts'
import { runNewsdeskApart, startNewsdesk } from './start-newsdesk.ts'

/** What it loads takes long on a busy machine. */
const STARTING = { timeout: 60_000 }

/** One for all tests: the demonstration is read into it once. */
let cwd: string

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newsdesk-start-'))
})

afterAll(() => rmSync(cwd, { recursive: true, force: true }))

/** In a process of its own. Resolves to the address that it prints. */
async function start() {
  const child = startNewsdesk(['start'], { cwd, env: { PORT: '0', LOG_LEVEL: 'error' } })
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
  const stop = async () => {
    child.kill('SIGTERM')
    return (await once(child, 'close'))[0] as number
  }
  return { line: String(line), url: /http:\S+/.exec(String(line))?.[0] ?? '', stop }
}

/** In this process: the signal is heard once the command has got so far. */
async function stopHere(running: Promise<unknown>): Promise<void> {
  let isOver = false
  const over = () => {
    isOver = true
  }
  running.then(over, over)
  const tell = () => {
    process.emit('SIGTERM')
    return isOver
  }
  await expect.poll(tell, STARTING).toBe(true)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

interface State {
  readonly me: string
  readonly channels: readonly { readonly id: string; readonly name: string }[]
  readonly messages: readonly {
    readonly user: string
    readonly text: string
    readonly threadTs?: string
    readonly streaming?: boolean
  }[]
  readonly welcome: { readonly examples: readonly string[] }
}

const stateOf = async (url: string) => (await (await fetch(`${url}/playground/state`)).json()) as State

async function ask(url: string, text: string): Promise<string> {
  const { channels, me } = await stateOf(url)
  const channel = channels.find(({ name }) => name === 'news')?.id
  const posted = await fetch(`${url}/playground/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ channel, text: `@Newsdesk ${text}` }),
  })
  const { ts } = (await posted.json()) as { ts: string }
  // A message stands there before its words do.
  let words = ''
  const answer = async () => {
    const { messages } = await stateOf(url)
    const whole = messages.find(
      ({ user, threadTs, streaming }) => user !== me && threadTs === ts && !streaming,
    )
    words = whole?.text ?? ''
    return words
  }
  await expect.poll(answer, { timeout: 10_000 }).not.toBe('')
  return words
}

describe('newsdesk start', () => {
  it('opens the local Slack without tokens, key or server, answers there, stops when told, and answers again', {
    timeout: 180_000,
  }, async () => {
    const { line, url, stop } = await start()
    expect(line).toMatch(/^Newsdesk is ready: open http:\/\/localhost:\d+ and ask/)
    const { welcome } = await stateOf(url)
    expect(welcome.examples).toEqual(demonstrationQuestions)
    const [example = '', ...more] = welcome.examples
    expect(await ask(url, example)).toMatch(/\[1\].*Sources/s)
    expect(await stop()).toBe(0)
    const [port, metrics] = [await freePort(), await freePort()]
    const env = { PORT: `${port}`, LOG_LEVEL: 'error', NEWSDESK_METRICS: `${metrics}` }
    const again = runNewsdesk(['start'], { cwd, env })
    const health = () => fetch(`http://127.0.0.1:${metrics}/health`).then((response) => response.text())
    const here = `http://127.0.0.1:${port}`
    try {
      await expect.poll(() => health().catch(() => ''), STARTING).toBe('ok\n')
      await expect.poll(() => stateOf(here).catch(() => undefined), STARTING).toBeDefined()
      for (const question of more) expect(await ask(here, question)).toMatch(/\[1\].*Sources/s)
      const told = await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text()
      expect(told).toContain(`newsdesk_questions_total{outcome="answer"} ${more.length}\n`)
    } finally {
      await stopHere(again)
    }
    expect(await again).toMatchObject({ code: 0 })
  })

  it('reads its port from an .env file, refuses one that is taken in one line, and ends', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    writeFileSync(join(cwd, '.env'), `PORT=${port}\n`)
    const { code, stdout, stderr } = await runNewsdeskApart(['start'], { cwd })
    other.close()
    rmSync(join(cwd, '.env'))
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n').at(-1)).toMatch(new RegExp(`^newsdesk: .*${port}.*PORT`))
  })

  it.each([
    ['a state that is a folder', { NEWSDESK_STATE: '.' }, /^newsdesk: The state in \. cannot be opened/],
    [
      'a state that it does not know',
      { NEWSDESK_STATE: 'ftp://host' },
      /^newsdesk: State at ftp: is not supported/,
    ],
    [
      'an index that is a file',
      { NEWSDESK_INDEX: 'taken' },
      /^newsdesk: The index taken is a file: give a folder for it/,
    ],
    ['a port that is none', { PORT: '99999' }, /^newsdesk: .*PORT must be at most 65535/],
    [
      'half of Slack’s credentials',
      { SLACK_BOT_TOKEN: 'xoxb-1234567' },
      /^newsdesk: .*SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing/,
    ],
    ['a key without a model', { OPENAI_API_KEY: 'sk-1234567890' }, /^newsdesk: .*OPENAI_MODEL is missing/],
  ])('refuses %s in one line', async (_, env, line) => {
    writeFileSync(join(cwd, 'taken'), '')
    const { code, stdout, stderr } = await runNewsdesk(['start'], { cwd, env: { PORT: '0', ...env } })
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n').at(-1)).toMatch(line)
    expect(stderr).not.toMatch(/ {4}at |sk-1234567890|xoxb-1234567/)
  })
})
