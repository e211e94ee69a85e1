// Who and what the ids in messages stand for.
import type { PageChannel, PagePerson, PageState } from '../page-protocol.ts'

export interface Directory {
  /** Id of the person who uses the page. */
  readonly me: string
  /** The same person: times are shown as they are where this one is. */
  readonly reader: PagePerson
  /** The workspace's first bot, which the page is about. */
  readonly bot: PagePerson
  /** Differs between two directories that name anything differently. */
  readonly signature: string
  /** Always somebody: an unknown id is its own name. */
  person(id: string): PagePerson
  channel(id: string): PageChannel | undefined
}

/** Looks names up in `state`. */
export function createDirectory({ me, people, channels }: PageState): Directory {
  const bot = people.find((person) => person.isBot)
  const find = (id: string) => people.find((person) => person.id === id) ?? { id, name: id, isBot: false }
  return {
    me,
    reader: find(me),
    bot: bot ?? { id: '', name: 'The bot', isBot: true },
    signature: JSON.stringify([me, people, channels]),
    person: find,
    channel: (id) => channels.find((channel) => channel.id === id),
  }
}
