// The small buttons over a message: reply, the bot's shortcuts, and for one's own changing and taking back.
import type { PageInteraction, PageMessage, PageState } from '../page-protocol.ts'
import { element } from './element.ts'
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

/** Undefined where there is nothing to do with the message. */
export function renderMessageTools(
  message: PageMessage,
  { me, shortcuts, interact, edit, openThread }: MessageToolsOptions,
): HTMLElement | undefined {
  if (message.ephemeral) return undefined
  const { channel, ts } = message
  const tools = [
    ...(openThread ? [tool('reply', 'Reply in thread', () => openThread(ts))] : []),
    ...shortcuts.map(({ name, callbackId }) =>
      tool('search', name, () => interact({ kind: 'shortcut', channel, ts, callbackId })),
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

function tool(drawing: Parameters<typeof icon>[0], name: string, use: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'tool', title: name }, [
    icon(drawing),
    element('span', { class: 'visually-hidden' }, [name]),
  ])
  button.addEventListener('click', use)
  return button
}
