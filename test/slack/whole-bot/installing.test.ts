// The bot in many workspaces: installed by OAuth, each by itself, and gone without a trace when it is removed.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { LocalGrid, type LocalGridOptions } from '../../../src/playground/grid/local-grid.ts'
import type { LocalSlack } from '../../../src/playground/local-slack.ts'
import { readManifest } from '../../../src/slack/read-manifest.ts'
import type { State } from '../../../src/state/state.ts'
import { agree, type InstallableOptions, install, oauth, startInstallable } from '../install-bot.ts'
import { mention } from '../question-in-channel.ts'
import { abstention, damAnswer } from '../sample-replies.ts'
import { type Scripted, scriptAnswers } from '../script-answers.ts'

const enterprise = { id: 'E0ORG00001', name: 'Organisation' }
const teams = [
  { id: 'T0FIRST001', name: 'First' },
  { id: 'T0SECOND01', name: 'Second' },
  { id: 'T0ORGA0001', name: 'North', enterprise, isEnterpriseInstall: true },
  { id: 'T0ORGB0001', name: 'South', enterprise, isEnterpriseInstall: true },
]
const [first, second, north, south] = teams.map(({ id }) => id) as [string, string, string, string]

let grid: LocalGrid

async function startGrid(options: Partial<LocalGridOptions> = {}): Promise<void> {
  const started = await LocalGrid.start({ ...oauth, teams, manifest: readManifest(), ...options })
  onTestFinished(() => started.close())
  grid = started
}

async function startBot(...script: readonly Scripted[]) {
  return startReplica({}, ...script)
}

async function startReplica(
  shared: Pick<InstallableOptions, 'state' | 'keys'>,
  ...script: readonly Scripted[]
) {
  const { apiUrl: slackApiUrl, authorizationUrl } = grid
  const answers = scriptAnswers(...script)
  const bot = await startInstallable({ answers, slackApiUrl, authorizationUrl, ...shared })
  grid.connect(bot.eventsUrl)
  return { ...bot, answers }
}

const answerIn = (slack: LocalSlack) => slack.waitForMessage(({ user }) => user === slack.workspace.botUserId)

async function keysIn(state: State): Promise<readonly string[]> {
  const namespaces = ['conversations', 'inbox', 'installations', 'answers', 'votes', 'settings', 'asked']
  const keys: string[] = []
  for (const namespace of namespaces)
    for await (const [key] of state.keyv(namespace).iterator?.(undefined) ?? [])
      keys.push(`${namespace}: ${String(key)}`)
  return keys
}

beforeEach(() => startGrid())

describe('installing', () => {
  it('lets a workspace ask, by its own token, as soon as somebody has installed the bot', async () => {
    const bot = await startBot(damAnswer)
    expect(await install(bot.installUrl, first)).toBe(200)
    const slack = grid.workspace(first)
    const { ts } = await mention(slack)
    expect(await answerIn(slack)).toMatchObject({ threadTs: ts, text: expect.stringContaining('a crack') })
  })

  it('is refused with another’s state, with none, and with a code that was used', async () => {
    const bot = await startBot()
    const [mine, theirs] = [await agree(bot.installUrl, first), await agree(bot.installUrl, second)]
    const finish = async (back: string, cookie: string) => (await fetch(back, { headers: { cookie } })).status
    expect(await finish(theirs.back, mine.cookie)).toBe(400)
    expect(await finish(mine.back, '')).toBe(400)
    const forged = mine.back.replace(/state=[^&]+/, 'state=forged')
    expect(await finish(forged, 'slack-app-oauth-state=forged')).toBe(400)
    expect(await keysIn(bot.state)).toEqual([])
    expect(await finish(mine.back, mine.cookie)).toBe(200)
    expect(await finish(mine.back, mine.cookie)).toBe(500)
    expect(await keysIn(bot.state)).toEqual([`installations: ${first}/installation`])
    expect(JSON.stringify(bot.log)).not.toMatch(/xox[be]-|a-client-secret/)
  })

  it('asks for the scopes of the manifest', async () => {
    const bot = await startBot()
    const page = await (await fetch(bot.installUrl)).text()
    expect(decodeURIComponent(page)).toContain('chat:write')
  })

  it('for an organisation opens all its workspaces', async () => {
    const bot = await startBot(damAnswer, abstention)
    expect(await install(bot.installUrl, enterprise.id)).toBe(200)
    for (const id of [north, south]) {
      await mention(grid.workspace(id))
      await answerIn(grid.workspace(id))
    }
    expect(bot.answers.asked).toHaveLength(2)
    const installations = (await keysIn(bot.state)).filter((key) => key.startsWith('installations'))
    expect(installations.toSorted()).toEqual([
      `installations: ${enterprise.id}/installation`,
      `installations: ${enterprise.id}/workspace/${north}`,
      `installations: ${enterprise.id}/workspace/${south}`,
    ])
  })

  it('leaves a workspace that has not installed the bot without an answer, and says so in the log', async () => {
    const bot = await startBot(damAnswer)
    await install(bot.installUrl, first)
    await mention(grid.workspace(second))
    await expect.poll(() => bot.log.join()).toContain(`Newsdesk is not installed in ${second}`)
    expect(bot.answers.asked).toHaveLength(0)
  })
})

describe('a token that has expired', () => {
  it('is renewed once for all replicas, and every question that came meanwhile is answered', async () => {
    let later = 0
    await startGrid({ rotates: true, lifetimes: [60], clock: () => Date.now() + later })
    const one = await startBot(damAnswer, damAnswer)
    expect(await install(one.installUrl, first)).toBe(200)
    const other = await startReplica({ state: one.state, keys: one.keys }, damAnswer, damAnswer)
    later = 120_000
    const slack = grid.workspace(first)
    const asking = [mention(slack, 'What was found?'), mention(slack, 'Who found it?')]
    grid.connect(one.eventsUrl)
    await Promise.all([...asking, mention(slack, 'When?')])
    const said = () =>
      slack
        .messages({ channel: slack.workspace.channelId })
        .filter(({ user }) => user === slack.workspace.botUserId)
    await expect.poll(said).toHaveLength(3)
    expect(grid.exchanges).toEqual([{ grant: 'code' }, { grant: 'refresh_token' }])
    expect(one.answers.asked.length + other.answers.asked.length).toBe(3)
    expect(one.log.join() + other.log.join()).not.toMatch(/xoxe|token_expired/)
  })
})

describe('workspaces', () => {
  it('never see each other’s conversations, though channels, threads and people have the same ids', async () => {
    const bot = await startBot(damAnswer, abstention, abstention)
    for (const id of [first, second]) await install(bot.installUrl, id)
    const [one, other] = [grid.workspace(first), grid.workspace(second)]
    const { ts } = await mention(one, 'What was found in the Orrin dam?')
    await answerIn(one)
    const [asked] = one.events as readonly { readonly event: object }[]
    // The same message, to the letter, in the other workspace: a reply in a thread that only the first has.
    const reply = { ...asked?.event, thread_ts: ts, ts: `${Number(ts.split('.')[0]) + 5}.000100` }
    await other.deliver({
      ...asked,
      event_id: 'Ev0OTHER001',
      event: { ...reply, text: 'and who said that?' },
    })
    const mentioned = { ...reply, text: `<@${one.workspace.botUserId}> and who said that?` }
    await other.deliver({ ...asked, event_id: 'Ev0OTHER002', event: { ...mentioned, ts: `${ts}9` } })
    await expect.poll(() => bot.answers.asked.length).toBe(2)
    expect(bot.answers.asked[1]?.earlier).toEqual([])
    await mention(one, 'and who said that?', ts)
    await expect.poll(() => bot.answers.asked.length).toBe(3)
    expect(bot.answers.asked[2]?.earlier).toHaveLength(1)
    await bot.app.stop()
    for (const key of await keysIn(bot.state)) expect(key).toMatch(/^\w+: T0(FIRST001|SECOND01)\//)
  })
})

describe('removing', () => {
  it('deletes everything of the workspace, and nothing of another', async () => {
    const bot = await startBot(damAnswer, damAnswer)
    for (const id of [first, second]) {
      await install(bot.installUrl, id)
      await mention(grid.workspace(id))
      await answerIn(grid.workspace(id))
    }
    const before = await keysIn(bot.state)
    expect(before.filter((key) => key.includes(`${first}/`)).length).toBeGreaterThan(1)
    await grid.uninstall(first)
    await bot.app.stop()
    const after = await keysIn(bot.state)
    expect(after.filter((key) => key.includes(`${first}/`))).toEqual([])
    expect(after).toContain(`installations: ${second}/installation`)
    expect(after.some((key) => key.startsWith(`conversations: ${second}/`))).toBe(true)
  })

  it('leaves alone what whoever installs it again begins anew', async () => {
    const bot = await startBot()
    await install(bot.installUrl, first)
    await grid.uninstall(first)
    await install(bot.installUrl, first)
    await bot.app.stop()
    expect(await keysIn(bot.state)).toEqual([`installations: ${first}/installation`])
  })

  it('from an organisation deletes what all its workspaces had', async () => {
    const bot = await startBot(damAnswer)
    await install(bot.installUrl, enterprise.id)
    await mention(grid.workspace(south))
    await answerIn(grid.workspace(south))
    await grid.uninstall(enterprise.id)
    await bot.app.stop()
    expect(await keysIn(bot.state)).toEqual([])
  })
})
