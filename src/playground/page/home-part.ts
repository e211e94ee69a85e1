// The two tabs of the direct message with the bot: its Home, and the messages.
import type { PageInteraction } from '../page-protocol.ts'
import { element } from './element.ts'
import type { Sent } from './post-action.ts'
import type { View } from './read-view.ts'
import { renderBlock } from './render-block.ts'

type Tab = 'home' | 'messages'

interface HomeOptions {
  readonly interact: (interaction: PageInteraction) => Promise<Sent>
  /** Draws the page anew. */
  readonly redraw: () => void
}

interface HomePart {
  /** Stands in the bar; empty where there are no tabs. */
  readonly tabs: HTMLElement
  readonly panel: HTMLElement
  /** Shows the view; true where the Home tab is open, in the place of the messages. */
  show(view: View): boolean
}

const NAMES: Readonly<Record<Tab, string>> = { home: 'Home', messages: 'Messages' }

/** The bot hears of each opening of a tab, as in Slack, and may show something new. */
export function createHomePart({ interact, redraw }: HomeOptions): HomePart {
  let open: Tab = 'messages'
  let visited: string | undefined
  let shown: string | undefined
  const panel = element('div', {
    id: 'home-panel',
    role: 'tabpanel',
    'aria-label': 'Home',
    class: 'home',
    tabindex: '0',
  })
  const tabs = element('div', { role: 'tablist', 'aria-label': 'Parts of the app', class: 'tabs' })
  const buttons = (['home', 'messages'] as const).map((tab) => {
    const button = element('button', { type: 'button', role: 'tab', class: 'tab' }, [NAMES[tab]])
    button.addEventListener('click', () => {
      open = tab
      void interact({ kind: 'open-app', tab })
      redraw()
    })
    return { tab, button }
  })
  tabs.append(...buttons.map(({ button }) => button))
  return {
    tabs,
    panel,
    show({ channel, state, directory }) {
      if (visited !== channel.id && channel.isDirect) void interact({ kind: 'open-app', tab: open })
      visited = channel.id
      const isHome = channel.isDirect && open === 'home'
      tabs.hidden = !channel.isDirect
      panel.hidden = !isHome
      for (const { tab, button } of buttons) button.setAttribute('aria-selected', String(tab === open))
      const { home } = state
      const signature = JSON.stringify(home)
      if (signature === shown) return isHome
      shown = signature
      panel.dataset.view = home?.id
      panel.replaceChildren(...(home?.blocks ?? []).map((block) => renderBlock(block, directory)))
      return isHome
    },
  }
}
