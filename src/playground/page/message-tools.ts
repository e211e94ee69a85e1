// The small buttons over a message: reply, the bot's shortcuts, and for one's own changing and taking back.
import type { PageInteraction, PageMessage, PageState } from '../page-protocol.ts'
import { element } from './element.ts'
import { emojiText } from './emoji-text.ts'
import { icon } from './icon.ts'

export interface MessageToolsOptions {
  readonly me: string
  readonly shortcuts: NonNullable<PageState['shortcuts']>
  /** Whether answers have evidence to look at. */
  readonly hasWorkbench: boolean
  readonly interact: (interaction: PageInteraction) => void
  /** Opens a dialog for the new words. */
  readonly edit: (message: PageMessage) => void
  /** Given in a channel: opens the thread under the message. */
  readonly openThread?: ((ts: string) => void) | undefined
}

/** Given with one click, as in Slack. */
const QUICK = ['white_check_mark', 'eyes', 'thumbsup'] as const

/** Undefined where there is nothing to do with the message. */
export function renderMessageTools(
  message: PageMessage,
  { me, shortcuts, interact, edit, openThread }: MessageToolsOptions,
): HTMLElement | undefined {
  if (message.ephemeral) return undefined
  const { channel, ts } = message
  const tools = [
    ...QUICK.map((name) => reaction(name, () => interact({ kind: 'react', channel, ts, name }))),
    ...(openThread ? [tool('reply', 'Reply in thread', () => openThread(ts))] : []),
    ...shortcuts.map(({ name, callbackId }) =>
      tool(callbackId.includes('check') ? 'check' : 'search', name, () =>
        interact({ kind: 'shortcut', channel, ts, callbackId }),
      ),
    ),
    ...(message.user === me
      ? [
          tool('edit', 'Edit message', () => edit(message)),
          tool('delete', 'Delete message', () => interact({ kind: 'delete', channel, ts })),
        ]
      : []),
  ]
  return tools.length > 0 ? element('div', { class: 'message-tools' }, tools) : undefined
}

function reaction(name: string, use: () => void): HTMLElement {
  const words = `React with ${name.replaceAll('_', ' ')}`
  const button = element(
    'button',
    { type: 'button', class: 'tool tool-emoji', title: words, 'aria-label': words },
    [emojiText(name)],
  )
  button.addEventListener('click', use)
  return button
}

function tool(drawing: Parameters<typeof icon>[0], name: string, use: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'tool', title: name }, [
    icon(drawing),
    element('span', { class: 'visually-hidden' }, [name]),
  ])
  button.addEventListener('click', use)
  return button
}
