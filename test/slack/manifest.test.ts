// Holds manifest.yml to the code: nothing the bot needs is missing, nothing it does not need is asked for.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Keyv } from 'keyv'
import { pino } from 'pino'
import { VFile } from 'vfile'
import { matter } from 'vfile-matter'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openMemory } from '../../src/conversation/memory.ts'
import { listenToRemoval } from '../../src/slack/listeners/listen-to-removal.ts'
import { registerListeners } from '../../src/slack/register-listeners.ts'
import { limits } from '../../src/slack/rendering/limits.ts'
import { strings } from '../../src/slack/rendering/strings.ts'
import { Runs } from '../../src/slack/replying/runs.ts'
import { SerialQueue } from '../../src/slack/replying/serial-queue.ts'
import { ThreadLines } from '../../src/slack/replying/thread-lines.ts'
import { methodScopes } from '../../src/slack/slack-methods.ts'
import { openState } from '../../src/state/open-state.ts'
import { emptyNewsroom } from './empty-newsroom.ts'
import { scriptAnswers } from './script-answers.ts'

const logger = pino({ level: 'silent' })
const state = await openState('memory:')

const manifestSchema = z.object({
  display_information: z.object({
    name: z.string().max(35),
    description: z.string().max(140),
    long_description: z.string().min(174).max(4_000),
  }),
  features: z.object({
    agent_view: z.object({ agent_description: z.string().max(300) }),
    app_home: z.object({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.object({ display_name: z.string() }),
    slash_commands: z.array(z.object({ command: z.string(), description: z.string() })),
    shortcuts: z.array(
      z.object({ name: z.string().max(24 * 2), type: z.literal('message'), callback_id: z.string() }),
    ),
  }),
  oauth_config: z.object({ scopes: z.strictObject({ bot: z.array(z.string()) }) }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
    interactivity: z.object({ is_enabled: z.boolean() }),
    socket_mode_enabled: z.literal(true),
  }),
})

/** https://docs.slack.dev/reference/events: what each subscription needs, and the event that it delivers. */
const eventScopes: Readonly<Record<string, string | undefined>> = {
  agent_session_stopped: 'chat:write',
  app_home_opened: undefined,
  app_mention: 'app_mentions:read',
  app_uninstalled: undefined,
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'message.mpim': 'mpim:history',
  team_access_revoked: undefined,
  tokens_revoked: undefined,
}

const manifest = await readManifest()
const { bot_events: events } = manifest.settings.event_subscriptions
const commands = manifest.features.slash_commands.map(({ command }) => command)
const registered = noteListeners()

describe('manifest.yml', () => {
  it('asks for exactly the scopes that calls, events and commands need', () => {
    const needed = new Set([
      ...Object.values(methodScopes).filter((scope) => scope !== null),
      ...events.flatMap((event) =>
        event in eventScopes ? (eventScopes[event] ?? []) : `a scope for ${event}`,
      ),
      ...(commands.length > 0 ? ['commands'] : []),
    ])
    expect(manifest.oauth_config.scopes.bot).toEqual([...needed].toSorted())
  })

  it('subscribes to exactly the events that have a listener', () => {
    const delivered = new Set(events.map((event) => event.split('.')[0]))
    expect([...delivered].toSorted()).toEqual(registered.events.toSorted())
  })

  it('subscribes to messages wherever the bot can be followed up', () => {
    expect(events).toEqual(Object.keys(eventScopes))
  })

  it('has exactly the commands that have a listener', () => {
    expect(commands).toEqual(registered.commands)
  })

  it('has exactly the shortcuts that have a listener', () => {
    expect(manifest.features.shortcuts.map(({ callback_id }) => callback_id)).toEqual(registered.shortcuts)
  })

  it('turns interactivity on only for an app that listens for it', async () => {
    const listens = (await sources()).some((source) => /app\.(action|view|shortcut|options)\(/.test(source))
    expect(manifest.settings.interactivity.is_enabled).toBe(listens)
  })
})

describe('the code', () => {
  it('calls no method of Slack that the table of scopes does not know', async () => {
    const calls = (await sources()).flatMap((source) => [
      ...source.matchAll(/\bclient\.((?:[a-z]\w*\.)+\w+)\(|\bapiCall\(\s*'([^']+)'/g),
    ])
    const called = new Set(calls.map(([, chained, named]) => chained ?? named))
    expect([...called].toSorted()).toEqual(Object.keys(methodScopes).toSorted())
  })

  it('sends no more loading messages than Slack takes', () => {
    expect(strings.loadingMessages.length).toBeLessThanOrEqual(limits.loadingMessages)
  })
})

async function readManifest(): Promise<z.infer<typeof manifestSchema>> {
  const yaml = await readFile('manifest.yml', 'utf8')
  const file = new VFile(`---\n${yaml}---\n`)
  matter(file)
  return manifestSchema.parse(file.data.matter)
}

async function sources(): Promise<readonly string[]> {
  const folder = 'src/slack'
  const names = await readdir(folder, { recursive: true })
  const files = names.filter((name) => name.endsWith('.ts'))
  return Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))
}

/** What the listeners sign up for, as they would with Bolt. */
function noteListeners(): {
  readonly events: string[]
  readonly commands: string[]
  readonly shortcuts: string[]
} {
  const noted = { events: [] as string[], commands: [] as string[], shortcuts: [] as string[] }
  const app = {
    event: (name: string | RegExp) => void noted.events.push(String(name)),
    command: (name: string | RegExp) => void noted.commands.push(String(name)),
    action: () => undefined,
    view: () => undefined,
    shortcut: (id: unknown) => void noted.shortcuts.push(String(id)),
  }
  const keyv = () => new Keyv()
  const lines = new ThreadLines({ lines: state.keyv('lines'), locks: state.leases('locks') })
  registerListeners(app, {
    answerQuestion: scriptAnswers(),
    checkClaims: async () => [],
    newsroom: emptyNewsroom,
    memory: openMemory({ keyv, logger }),
    queue: new SerialQueue(),
    runs: new Runs({ lines, logger }),
    logger,
  })
  listenToRemoval(app, async () => undefined)
  return noted
}
