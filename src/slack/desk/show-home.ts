// What a person sees who opens the bot: its Home tab, or questions to begin with.
import type { Memory } from '../../conversation/memory.ts'
import type { ReadAsker } from '../reading/read-asker.ts'
import { renderHome } from '../rendering/render-home.ts'
import type { SlackClient } from '../slack-methods.ts'
import type { Newsroom } from './newsroom.ts'
import { suggestPrompts } from './suggest-prompts.ts'

export interface OpenedApp {
  readonly workspace: string
  readonly user: string
  /** The direct message with the bot. */
  readonly channel: string
  readonly tab: 'home' | 'messages'
}

/** Rejects where Slack, the store or the index does. */
export type ShowHome = (opened: OpenedApp, client: SlackClient) => Promise<void>

export interface ShowHomeOptions {
  readonly newsroom: Newsroom
  readonly memory: Pick<Memory, 'asked' | 'votes'>
  readonly readAsker: ReadAsker
  readonly clock?: () => number
}

export function createShowHome({ newsroom, memory, readAsker, clock = Date.now }: ShowHomeOptions): ShowHome {
  return async function showHome(opened, client) {
    const asker = await readAsker(client, opened)
    if (opened.tab === 'home') await publish(opened, { client, asker })
    else await suggest(opened, { client, asker })
  }

  type Shown = { readonly client: SlackClient; readonly asker: Awaited<ReturnType<ReadAsker>> }

  async function publish({ workspace, user }: OpenedApp, { client, asker }: Shown): Promise<void> {
    const [coverage, census, asked, votes, unanswered] = await Promise.all([
      newsroom.coverage(),
      newsroom.census(),
      memory.asked.of(workspace, user),
      memory.votes.totals(workspace),
      asker.isAdmin ? memory.asked.unanswered(workspace) : undefined,
    ])
    const today = new Date(clock()).toISOString().slice(0, 10)
    const view = renderHome({ coverage, census, asked, votes, unanswered }, { strings: asker.strings, today })
    await client.views.publish({ user_id: user, view })
  }

  /** Without a `thread_ts`: with one the call does nothing for an app with an agent view, and says nothing of it. */
  async function suggest({ channel }: OpenedApp, { client, asker }: Shown): Promise<void> {
    const [first, ...rest] = suggestPrompts(await newsroom.census(), asker.strings)
    if (!first) return
    await client.assistant.threads.setSuggestedPrompts({
      channel_id: channel,
      title: asker.strings.promptsTitle,
      prompts: [first, ...rest],
    })
  }
}
