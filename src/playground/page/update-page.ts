// The page's one reducer: what may happen to the page, and the model that comes of it. Pure.
import type { PageEvent, PageMessage, PageState } from '../page-protocol.ts'
import { applyPageEvent } from './apply-page-event.ts'
import { formatPlace } from './format-place.ts'
import { isReply } from './is-reply.ts'
import { markThread } from './mark-thread.ts'
import type { PageModel, Place, ThreadPlace } from './page-model.ts'
import { settlePlace } from './settle-place.ts'
import { withoutThread } from './without-thread.ts'

export type PageAction =
  /** The server was reached, for the first time or again. */
  | { readonly type: 'loaded'; readonly state: PageState }
  | { readonly type: 'event'; readonly event: PageEvent }
  | { readonly type: 'lost' }
  /** The person goes somewhere: a link, a button, the browser's back button. */
  | { readonly type: 'visited'; readonly place: Place }

/** The model after `action`; the same object where nothing changes. */
export function updatePage(model: PageModel, action: PageAction): PageModel {
  switch (action.type) {
    case 'loaded':
      return load(model, action.state)
    case 'event':
      return applyPageEvent(model, action.event)
    case 'lost':
      return model.connection === 'lost' ? model : { ...model, connection: 'lost', statuses: [] }
    case 'visited':
      return visit(model, action.place)
  }
}

/** What the server says holds: a status from before may be about work that was lost with it. */
function load(model: PageModel, state: PageState): PageModel {
  const place = settlePlace(model.place, state)
  const statuses = state.statuses ?? []
  const missed = missedBy(model, state)
  const marked = missed.flatMap(threadOf).reduce(markThread, { ...model, place })
  const channels = missed.filter((message) => !isReply(message)).map(({ channel }) => channel)
  const unread = [...new Set([...model.unread, ...channels.filter((channel) => channel !== place.channel)])]
  return { ...marked, connection: 'open', state, statuses, unread }
}

/** What others have written while the server was not reached. */
function missedBy({ state: before }: PageModel, { messages, me }: PageState): readonly PageMessage[] {
  if (!before) return []
  const known = new Set(before.messages.map(({ channel, ts }) => `${channel} ${ts}`))
  return messages.filter(({ channel, ts, user }) => user !== me && !known.has(`${channel} ${ts}`))
}

function threadOf(message: PageMessage): readonly ThreadPlace[] {
  return isReply(message) ? [{ channel: message.channel, threadTs: message.threadTs }] : []
}

function visit(model: PageModel, wanted: Place): PageModel {
  const place = model.state ? settlePlace(wanted, model.state) : wanted
  if (formatPlace(place) === formatPlace(model.place)) return model
  const { asked: _, ...rest } = model
  return {
    ...rest,
    place,
    unread: model.unread.filter((channel) => channel !== place.channel),
    unreadThreads: withoutThread(model.unreadThreads, place),
  }
}
