// The middle of the page: the open channel with its messages and its composer.
import { adviseDraft } from './advise-draft.ts'
import { arrangeChannel } from './arrange-channel.ts'
import { Composer } from './composer.ts'
import { element } from './element.ts'
import type { createHomePart } from './home-part.ts'
import { createMessageList } from './message-list.ts'
import type { PageActions, PagePart } from './page-part.ts'
import type { View } from './read-view.ts'
import { renderWelcome } from './render-welcome.ts'

interface ChannelPartOptions extends PageActions {
  /** Stands before the channel's name. */
  readonly menuButton: HTMLElement
  /** The tabs of the direct message with the bot. */
  readonly home: ReturnType<typeof createHomePart>
  readonly clock?: () => number
}

const COMMANDS = [
  { name: '/news', usage: 'question', hint: 'answers you alone' },
  { name: '/news latest', usage: 'topic', hint: 'the newest reports' },
  { name: '/news timeline', usage: 'topic', hint: 'what was reported when' },
  { name: '/news sources', usage: '', hint: 'what is held' },
  { name: '/news settings', usage: '', hint: 'of this channel' },
  { name: '/news help', usage: '', hint: 'all of this' },
]

/** Fills `root`, the page's main landmark. */
export function createChannelPart(
  root: HTMLElement,
  { visit, send, tools, home, menuButton, clock = Date.now }: ChannelPartOptions,
): PagePart & { readonly composer: Composer } {
  const heading = element('h1')
  const topic = element('p', { class: 'topic' })
  const welcome = element('div', { class: 'welcome-frame' })
  const frame = element('div', { class: 'log-frame' })
  const composer = new Composer('channel-composer')
  const showMessages = createMessageList(frame)
  root.append(
    element('header', { class: 'bar' }, [
      menuButton,
      element('div', { class: 'bar-title' }, [heading, topic]),
      home.tabs,
    ]),
    home.panel,
    welcome,
    frame,
    composer.node,
  )
  return {
    composer,
    show(view) {
      const { model, state, directory, channel, title } = view
      const isHome = home.show(view)
      const place = { channel: channel.id }
      heading.textContent = title
      topic.textContent = topicOf(view)
      const items = arrangeChannel(model, { now: new Date(clock()), timeZone: directory.reader.timeZone })
      const isEmpty = items.length === 0
      frame.hidden = isEmpty || isHome
      welcome.hidden = !isEmpty || isHome
      composer.node.hidden = isHome
      welcome.replaceChildren(...(isEmpty ? [renderWelcome(view, (text) => composer.submit(text))] : []))
      composer.show({ ...composerContent(view), send: (text) => send(text, place) })
      const openThread = (threadTs: string) => visit({ ...place, threadTs })
      showMessages({
        label: `Messages in ${title}`,
        conversation: channel.id,
        items,
        directory,
        openThread,
        tools: {
          ...tools,
          me: state.me,
          shortcuts: state.shortcuts ?? [],
          hasWorkbench: state.hasWorkbench ?? false,
        },
      })
    },
  }
}

function topicOf({ channel, directory }: View): string {
  return channel.isDirect
    ? 'Every message is a question'
    : `Mention @${directory.bot.name} to ask about the news`
}

function composerContent({ channel, directory, title }: View) {
  const botName = directory.bot.name
  return {
    conversation: channel.id,
    label: `Message ${title}`,
    placeholder: channel.isDirect ? `Ask ${botName} about the news` : `Ask with @${botName} or /news`,
    vocabulary: { names: [botName], commands: COMMANDS },
    advise: (draft: string) => (channel.isDirect ? '' : adviseDraft(draft, botName)),
  }
}
