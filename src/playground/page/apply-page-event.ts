// The page's model after one event from the server. Pure.
import type { PageEvent, PageMessage, PageState } from '../page-protocol.ts'
import { isReply } from './is-reply.ts'
import { markThread } from './mark-thread.ts'
import type { PageModel, ThreadPlace } from './page-model.ts'
import { isSameThread } from './same-thread.ts'
import { settlePlace } from './settle-place.ts'
import { withoutThread } from './without-thread.ts'

type SessionEvent = PageEvent & { type: 'session' }

/**
 * Applies `event`; applying it again changes nothing. Before the first state has been loaded there is nothing to
 * apply it to and the model comes back as it is.
 */
export function applyPageEvent(model: PageModel, event: PageEvent): PageModel {
  const { state } = model
  if (!state) return model
  switch (event.type) {
    case 'message':
      return applyMessage(model, state, event.message)
    case 'message_deleted':
      return applyDeletion(model, state, event)
    case 'status':
      return applyStatus(model, event)
    case 'session':
      return applySession(model, state, event)
    case 'modal':
      return { ...model, state: withModal(state, event.view) }
    case 'home':
      return { ...model, state: { ...state, home: event.view } }
    case 'prompts':
      return { ...model, state: { ...state, prompts: withPrompts(state, event.prompts) } }
    default:
      return model
  }
}

function withModal({ modal: _, ...state }: PageState, view: PageState['modal']): PageState {
  return view ? { ...state, modal: view } : state
}

function withPrompts({ prompts = [] }: PageState, offered: NonNullable<PageState['prompts']>[number]) {
  return [...prompts.filter(({ channel }) => channel !== offered.channel), offered]
}

function applyMessage(model: PageModel, state: PageState, message: PageMessage): PageModel {
  const others = state.messages.filter((other) => !isSame(other, message))
  const isNew = others.length === state.messages.length
  const messages = [...others, message].sort((one, two) => compareTs(one.ts, two.ts))
  const shown: PageModel = { ...model, state: { ...state, messages } }
  if (!isNew) return shown
  return message.user === state.me ? noteOwn(shown, message) : noteIncoming(shown, state, message)
}

function noteOwn(model: PageModel, message: PageMessage): PageModel {
  if (isReply(message) || message.channel !== model.place.channel) return model
  return { ...model, asked: { channel: message.channel, threadTs: message.ts } }
}

function noteIncoming(model: PageModel, state: PageState, message: PageMessage): PageModel {
  if (!isReply(message)) {
    const isElsewhere = message.channel !== model.place.channel && !model.unread.includes(message.channel)
    return isElsewhere ? { ...model, unread: [...model.unread, message.channel] } : model
  }
  const thread = { channel: message.channel, threadTs: message.threadTs }
  const marked = markThread(model, thread)
  const isBot = state.people.some((person) => person.id === message.user && person.isBot)
  return openAnswer(isBot ? withoutStatus(marked, thread) : marked, thread)
}

function applyDeletion(model: PageModel, state: PageState, gone: { channel: string; ts: string }): PageModel {
  const messages = state.messages.filter((message) => !isSame(message, gone))
  const left = { ...state, messages }
  const unreadThreads = model.unreadThreads.filter((thread) => isThere(thread, left))
  return { ...model, state: left, unreadThreads, place: settlePlace(model.place, left) }
}

/** Does it have a reply still? */
function isThere({ channel, threadTs }: ThreadPlace, { messages }: PageState): boolean {
  return messages.some(
    (message) => isReply(message) && message.channel === channel && message.threadTs === threadTs,
  )
}

function applyStatus(model: PageModel, { channel, threadTs, status }: ThreadPlace & { status: string }) {
  const others = withoutStatus(model, { channel, threadTs })
  if (status === '') return others
  const statuses = [...others.statuses, { channel, threadTs, status }]
  return openAnswer({ ...others, statuses }, { channel, threadTs })
}

function applySession(model: PageModel, state: PageState, { type: _, ...session }: SessionEvent): PageModel {
  const others = (state.sessions ?? []).filter((other) => !isSameThread(other, session))
  return { ...model, state: { ...state, sessions: [...others, session] } }
}

function withoutStatus(model: PageModel, thread: ThreadPlace): PageModel {
  return { ...model, statuses: model.statuses.filter((status) => !isSameThread(status, thread)) }
}

/** Opens the thread where it is the answer to what the person has just posted, once. */
function openAnswer(model: PageModel, thread: ThreadPlace): PageModel {
  const { asked, ...rest } = model
  if (!asked || !isSameThread(asked, thread)) return model
  return { ...rest, place: thread, unreadThreads: withoutThread(model.unreadThreads, thread) }
}

function isSame(one: { channel: string; ts: string }, two: { channel: string; ts: string }): boolean {
  return one.channel === two.channel && one.ts === two.ts
}

/** As text: Slack's ids all have ten digits before the point and six after, and a number would lose the last ones. */
function compareTs(one: string, two: string): number {
  return one < two ? -1 : Number(one > two)
}
