// Drawing one message of a channel or a thread.
import type { PageMessage } from '../page-protocol.ts'
import type { Directory } from './directory.ts'
import { element } from './element.ts'
import { formatTime } from './format-time.ts'
import { icon } from './icon.ts'
import type { ListItem } from './list-item.ts'
import { type MessageToolsOptions, renderMessageTools } from './message-tools.ts'
import { parseMrkdwn } from './parse-mrkdwn.ts'
import { renderAvatar } from './render-avatar.ts'
import { renderBlock } from './render-block.ts'
import { renderEvidenceLink } from './render-evidence-link.ts'
import { renderReactions } from './render-reactions.ts'
import { renderText } from './render-text.ts'
import { renderThreadLink } from './render-thread-link.ts'
import { tsToDate } from './ts-to-date.ts'

export interface RenderMessageOptions {
  readonly directory: Directory
  /** Given in a channel: opens the thread under the message. */
  readonly openThread?: (ts: string) => void
  /** What can be done with a message. */
  readonly tools: Omit<MessageToolsOptions, 'openThread'>
}

/** The message's article, named `Newsdesk at 9:41 AM`, with its blocks, or its text where it has none. */
export function renderMessage(
  item: ListItem & { kind: 'message' },
  { directory, openThread, tools }: RenderMessageOptions,
): HTMLElement {
  const { message, continued } = item
  const person = directory.person(message.user)
  const open = openThread && (() => openThread(message.ts))
  const classes = ['message', continued && 'continued', message.ephemeral && 'ephemeral'].filter(Boolean)
  const label = `${person.name} at ${formatTime(tsToDate(message.ts), directory.reader)}`
  const address = { 'data-channel': message.channel, 'data-ts': message.ts }
  const article = element(
    'article',
    { class: classes.join(' '), 'aria-label': label, tabindex: '-1', ...address },
    [
      element('div', { class: 'message-margin' }, [
        continued ? renderTime(message, directory) : renderAvatar(person, { directory }),
      ]),
      element('div', { class: 'message-body' }, [
        message.ephemeral &&
          element('p', { class: 'ephemeral-note' }, [
            icon('eye'),
            element('span', {}, ['Only visible to you']),
          ]),
        !continued && renderByline(message, directory),
        element('div', { class: 'message-content' }, renderContent(message, directory)),
        message.streaming && element('span', { class: 'writing' }, ['writing…']),
        message.edited && element('span', { class: 'edited' }, ['(edited)']),
        renderReactions(message, tools),
        renderEvidenceLink(message, tools),
        open && renderThreadLink(item, { directory, open }),
      ]),
    ],
  )
  offerTools(article, () => renderMessageTools(message, { ...tools, openThread }))
  return article
}

/** Made when somebody comes near: of a thousand messages few are ever touched. */
function offerTools(article: HTMLElement, render: () => HTMLElement | undefined): void {
  const offer = () => {
    for (const event of ['pointerenter', 'focusin']) article.removeEventListener(event, offer)
    const tools = render()
    if (tools) article.append(tools)
  }
  for (const event of ['pointerenter', 'focusin']) article.addEventListener(event, offer)
}

function renderByline(message: PageMessage, directory: Directory): HTMLElement {
  const person = directory.person(message.user)
  return element('div', { class: 'byline' }, [
    element('span', { class: 'name' }, [person.name]),
    person.isBot && element('span', { class: 'badge' }, ['APP']),
    renderTime(message, directory),
  ])
}

/** The day and the second are said when they are asked for. */
function renderTime(message: PageMessage, { reader }: Directory): HTMLElement {
  const date = tsToDate(message.ts)
  const time = element('time', { datetime: date.toISOString() }, [formatTime(date, reader)])
  time.addEventListener('pointerenter', () => {
    const { locale, timeZone } = reader
    const styles = { dateStyle: 'full', timeStyle: 'medium', timeZone } as const
    time.title = new Intl.DateTimeFormat(locale, styles).format(date)
  })
  return time
}

function renderContent(message: PageMessage, directory: Directory): readonly HTMLElement[] {
  if (message.blocks && message.blocks.length > 0) {
    return message.blocks.map((block) => renderBlock(block, directory))
  }
  return renderText(parseMrkdwn(message.text), directory)
}
