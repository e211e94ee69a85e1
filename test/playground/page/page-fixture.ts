// A small workspace for the tests of the page's model.
import { type PageModel, startPage } from '../../../src/playground/page/page-model.ts'
import { updatePage } from '../../../src/playground/page/update-page.ts'
import type { PageMessage, PageState } from '../../../src/playground/page-protocol.ts'

export const ME = 'U1'
export const BOT = 'U2'
export const COLLEAGUE = 'U3'
export const NEWS = 'C1'
export const DIRECT = 'D1'

/** An id `seconds` after 23 November 2026, 12:00:00 UTC. */
export function tsAt(seconds: number): string {
  return `${Date.UTC(2026, 10, 23, 12) / 1_000 + seconds}.000100`
}

/** A message of the person at the page in #news, unless it says otherwise. */
export function message(seconds: number, differences: Partial<PageMessage> = {}): PageMessage {
  return { channel: NEWS, ts: tsAt(seconds), user: ME, text: 'a message', ...differences }
}

export function pageState(differences: Partial<PageState> = {}): PageState {
  return {
    team: 'Local Slack',
    teamId: 'T1',
    teams: [],
    me: ME,
    people: [
      { id: ME, name: 'You', isBot: false },
      { id: BOT, name: 'Newsdesk', isBot: true },
      { id: COLLEAGUE, name: 'Robin', isBot: false },
    ],
    channels: [
      { id: NEWS, name: 'news', isDirect: false },
      { id: DIRECT, name: 'Newsdesk', isDirect: true },
    ],
    messages: [],
    welcome: { text: '', examples: [] },
    ...differences,
  }
}

/** The page at `place`, with `messages` loaded. */
export function openPage(messages: readonly PageMessage[] = [], place?: PageModel['place']): PageModel {
  return updatePage(startPage(place), { type: 'loaded', state: pageState({ messages }) })
}
