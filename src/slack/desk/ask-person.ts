// Hands a question over to people: pings them in its thread, once.
import type { Memory } from '../../conversation/memory.ts'
import type { ClickOnMessage } from '../reading/read-interaction.ts'
import { escapeText } from '../rendering/escape-text.ts'
import { limits } from '../rendering/limits.ts'
import { shorten } from '../rendering/shorten.ts'
import type { Strings } from '../rendering/strings.ts'
import type { SlackClient } from '../slack-methods.ts'

export interface AskPersonOptions {
  readonly memory: Pick<Memory, 'answers'>
  readonly people: People
}

/** Ids of the people (`U…`, `W…`) and groups (`S…`) to ask: the same ones everywhere, or those of each workspace. */
export type People = readonly string[] | ((workspace: string) => readonly string[])

export type AskedPerson = 'asked' | 'asked-already' | 'forgotten'

export type AskPerson = (
  click: ClickOnMessage,
  options: { readonly client: SlackClient; readonly strings: Strings },
) => Promise<AskedPerson>

export function createAskPerson({ memory, people }: AskPersonOptions): AskPerson {
  const peopleIn = typeof people === 'function' ? people : () => people
  return async function askPerson({ workspace, user, channel, value: id }, { client, strings }) {
    const answer = await memory.answers.find(workspace, id)
    if (answer?.thread === undefined) return 'forgotten'
    if (!(await memory.answers.noteHelpAsked(workspace, answer, user))) return 'asked-already'
    const mentions = peopleIn(workspace).map(mention).join(' ')
    const question = escapeText(shorten(answer.turn.question, limits.usual.remark))
    await client.chat.postMessage({
      channel,
      thread_ts: answer.thread,
      text: strings.helpAsked(mentions, `<@${user}>`, question),
      unfurl_links: false,
      unfurl_media: false,
    })
    return 'asked'
  }
}

function mention(id: string): string {
  return id.startsWith('S') ? `<!subteam^${id}>` : `<@${id}>`
}
