// Drawing what an empty channel shows: what the bot answers from, and questions to try.
import { element } from './element.ts'
import type { View } from './read-view.ts'

/** A question to try: `title` is shown, `message` is sent. */
interface Prompt {
  readonly title: string
  readonly message: string
}

/**
 * The welcome of `view`'s channel. The questions are the workspace's examples, or in a direct message those that
 * the bot offers there, if any. The one that is chosen goes to `ask` as it is to be sent.
 */
export function renderWelcome(view: View, ask: (text: string) => void): HTMLElement {
  const { welcome } = view.state
  const chips = promptsOf(view).map(({ title, message }) => {
    const chip = element('button', { type: 'button', class: 'chip' }, [title])
    chip.addEventListener('click', () => ask(message))
    return element('li', {}, [chip])
  })
  return element('div', { class: 'welcome' }, [
    element('img', { src: '/page/newsdesk.svg', alt: '', class: 'welcome-emblem' }),
    element('h2', {}, [`Ask ${view.directory.bot.name} about the news`]),
    element('p', { class: 'welcome-text' }, [welcome.text]),
    chips.length > 0 && element('ul', { class: 'chips', 'aria-label': 'Questions to try' }, chips),
    ...(welcome.notes ?? []).map((note) => element('p', { class: 'welcome-note' }, [note])),
  ])
}

function promptsOf({ state, channel, directory }: View): readonly Prompt[] {
  const offered = state.prompts?.find((prompts) => prompts.channel === channel.id)?.prompts ?? []
  if (offered.length > 0) return offered
  const mention = channel.isDirect ? '' : `@${directory.bot.name} `
  return state.welcome.examples.map((title) => ({ title, message: mention + title }))
}
