// Carries out what a person at the page does beside writing.
import type { Interactions } from '../delivery/interactions.ts'
import type { PageInteraction } from '../page-protocol.ts'

/** `LocalSlack` is one. */
interface Slack {
  readonly interactions: Interactions
  edit(message: { user: string; channel: string; ts: string; text: string }): Promise<void>
  delete(message: { user: string; channel: string; ts: string }): Promise<void>
  react(reaction: { user: string; channel: string; ts: string; name: string }): void
  openApp(opened: { user: string; tab: 'home' | 'messages' }): Promise<void>
}

/** A function that resolves when the app has acknowledged it, and rejects with an `InputError` where it cannot be done. */
export function createInteract({ slack }: { readonly slack: Slack }) {
  return async function interact(interaction: PageInteraction & { readonly user: string }): Promise<void> {
    const { interactions } = slack
    switch (interaction.kind) {
      case 'click':
      case 'view-click':
        await interactions.click(interaction)
        return
      case 'submit':
        await interactions.submit(interaction)
        return
      case 'close':
        return interactions.close(interaction)
      case 'shortcut':
        await interactions.useShortcut(interaction)
        return
      case 'open-app':
        return slack.openApp(interaction)
      case 'edit':
        return slack.edit(interaction)
      case 'delete':
        return slack.delete(interaction)
      case 'react':
        slack.react(interaction)
        return
    }
  }
}
