// The scrolling list of a channel's or a thread's messages.
import type { PageMessage } from '../page-protocol.ts'
import { element } from './element.ts'
import type { ListItem } from './list-item.ts'
import { type RenderMessageOptions, renderMessage } from './render-message.ts'
import { createRowList, type Row } from './row-list.ts'
import { walkMessages } from './walk-messages.ts'

export interface MessageListContent extends RenderMessageOptions {
  /** The log's accessible name, `Messages in #news`. */
  readonly label: string
  /** Which conversation this is. Another one starts a new log, so that nothing old is read out as new. */
  readonly conversation: string
  readonly items: readonly ListItem[]
}

/** How far from its end a list may be scrolled and still follow new messages, in CSS pixels. */
const FOLLOW_DISTANCE = 120
/** At the very end, what grows there stays in sight; as far off, browsers round. */
const END_DISTANCE = 4
/** Room kept above a long message when its beginning is scrolled to, in CSS pixels. */
const TOP_ROOM = 12

/** Fills `frame` with a log; the function it returns shows messages in it and follows them to the end. */
export function createMessageList(frame: HTMLElement): (content: MessageListContent) => void {
  let log = element('div')
  let showRows = createRowList(log)
  let conversation: string | undefined
  let shownLatest: string | undefined

  return function showMessages(content) {
    const isFresh = conversation !== content.conversation
    if (isFresh) {
      log = element('div', { role: 'log', 'aria-label': content.label, class: 'log', tabindex: '0' })
      walkMessages(log)
      showRows = createRowList(log)
      conversation = content.conversation
    }
    const latest = content.items.at(-1)?.key
    const isNew = isFresh || shownLatest !== latest
    const follows = isFresh || endDistance(log) < FOLLOW_DISTANCE || isOwn(content)
    const wasAtEnd = endDistance(log) < END_DISTANCE
    showRows(content.items.map((item) => toRow(item, content)))
    if (isFresh) frame.replaceChildren(log)
    if ((isNew && follows) || wasAtEnd) scrollToLatest(log)
    // Rows out of sight take their true height once they have been near.
    if (isFresh) requestAnimationFrame(() => scrollToLatest(log))
    shownLatest = latest
  }
}

/** What a person posts is shown, however far up the list was scrolled. */
function isOwn({ items, directory }: MessageListContent): boolean {
  const latest = items.at(-1)
  return latest?.kind === 'message' && latest.message.user === directory.me
}

function endDistance(log: HTMLElement): number {
  return log.scrollHeight - log.scrollTop - log.clientHeight
}

function toRow(item: ListItem, options: RenderMessageOptions): Row {
  const signature = options.directory.signature + signatureOf(item)
  return { key: item.key, signature, build: () => renderItem(item, options) }
}

/** Messages never change, others come in their place: each is written out once, not with every event. */
const written = new WeakMap<PageMessage, string>()

function signatureOf(item: ListItem): string {
  if (item.kind !== 'message') return JSON.stringify(item)
  const { message, ...around } = item
  const words = written.get(message) ?? JSON.stringify(message)
  written.set(message, words)
  return JSON.stringify(around) + words
}

function renderItem(item: ListItem, options: RenderMessageOptions): HTMLElement {
  switch (item.kind) {
    case 'message':
      return renderMessage(item, options)
    case 'divider':
      return element('div', { class: 'list-divider' }, [element('span', {}, [item.label])])
    case 'deleted':
      return element('p', { class: 'unknown-part' }, ['This message was deleted.'])
  }
}

/** The end of the list, but never past the beginning of the latest message: an answer is read from its top. */
function scrollToLatest(log: HTMLElement): void {
  const latest = log.lastElementChild
  const end = log.scrollHeight - log.clientHeight
  const top = latest instanceof HTMLElement ? latest.offsetTop - TOP_ROOM : end
  log.scrollTop = Math.min(end, top)
}
