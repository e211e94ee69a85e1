// The side panel: the open thread with its replies and its composer.
import { arrangeThread } from './arrange-thread.ts'
import { Composer } from './composer.ts'
import { element } from './element.ts'
import { findSession } from './find-session.ts'
import { findStatus } from './find-status.ts'
import { icon } from './icon.ts'
import { createMessageList } from './message-list.ts'
import type { PageActions, PagePart } from './page-part.ts'
import { createStatusBar } from './status-bar.ts'
import { statusLine } from './status-line.ts'

interface ThreadPart extends PagePart {
  readonly composer: Composer
  /** Where the keyboard goes when the panel covers the page. */
  readonly heading: HTMLElement
}

/** Fills `root`, the region `Thread`, and hides it while no thread is open. */
export function createThreadPart(root: HTMLElement, { visit, send, stop, tools }: PageActions): ThreadPart {
  const heading = element('h2', { tabindex: '-1' }, ['Thread'])
  const source = element('p', { class: 'topic' })
  const close = element('button', { type: 'button', class: 'tool', 'aria-label': 'Close thread' }, [
    icon('close'),
  ])
  const frame = element('div', { class: 'log-frame' })
  const composer = new Composer('thread-composer')
  const status = createStatusBar()
  const showMessages = createMessageList(frame)
  root.append(
    element('header', { class: 'bar' }, [element('div', { class: 'bar-title' }, [heading, source]), close]),
    frame,
    status.node,
    composer.node,
  )
  let closeThread = () => {}
  close.addEventListener('click', () => closeThread())
  root.addEventListener('keydown', ({ key }) => key === 'Escape' && closeThread())
  return {
    composer,
    heading,
    show({ model, state, directory, channel, title }) {
      const { place } = model
      root.hidden = place.threadTs === undefined
      if (place.threadTs === undefined) return status.show(undefined)
      closeThread = () => visit({ channel: channel.id })
      source.textContent = title
      const conversation = `${channel.id}/${place.threadTs}`
      composer.show({ ...COMPOSER, conversation, send: (text) => send(text, place) })
      showMessages({
        label: 'Messages in the thread',
        conversation,
        items: arrangeThread(model),
        directory,
        tools: {
          ...tools,
          me: state.me,
          shortcuts: state.shortcuts ?? [],
          hasWorkbench: state.hasWorkbench ?? false,
        },
      })
      const { threadTs } = place
      const isStoppable = findSession(state, { channel: channel.id, threadTs })?.status === 'processing'
      const working = findStatus(model, place) ?? (isStoppable ? 'is working…' : undefined)
      const line = working === undefined ? undefined : statusLine(working, directory.bot.name)
      status.show(line, isStoppable ? () => void stop({ channel: channel.id, threadTs }) : undefined)
    },
  }
}

/** In a thread that the bot has answered in, a follow-up needs no mention and a command does not work. */
const COMPOSER = {
  label: 'Reply in thread',
  placeholder: 'Reply, or ask a follow-up',
  vocabulary: { names: [], commands: [] },
  advise: () => '',
}
