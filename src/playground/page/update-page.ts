// The page's one reducer: what may happen to the page, and the model that comes of it. Pure.
import type { PageEvent, PageState } from '../page-protocol.ts'
import { applyPageEvent } from './apply-page-event.ts'
import { formatPlace } from './format-place.ts'
import type { PageModel, Place } from './page-model.ts'
import { settlePlace } from './settle-place.ts'

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
  return { ...model, connection: 'open', state, place, statuses, unread: unreadAfter(model, state) }
}

/** What others have written meanwhile, in channels that are not open. */
function unreadAfter(
  { state: before, place, unread }: PageModel,
  { messages, me }: PageState,
): readonly string[] {
  if (!before) return unread
  const known = new Set(before.messages.map(({ channel, ts }) => `${channel} ${ts}`))
  const missed = messages.filter(({ channel, ts, user }) => user !== me && !known.has(`${channel} ${ts}`))
  const channels = missed.map(({ channel }) => channel).filter((channel) => channel !== place.channel)
  return [...new Set([...unread, ...channels])]
}

function visit(model: PageModel, wanted: Place): PageModel {
  const place = model.state ? settlePlace(wanted, model.state) : wanted
  if (formatPlace(place) === formatPlace(model.place)) return model
  const { asked: _, ...rest } = model
  return { ...rest, place, unread: model.unread.filter((channel) => channel !== place.channel) }
}
