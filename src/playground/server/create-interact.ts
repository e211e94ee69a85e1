// Carries out what a person at the page does beside writing.
import type { Interactions } from '../delivery/interactions.ts'
import type { PageInteraction } from '../page-protocol.ts'

/** `LocalSlack` is one. */
interface Slack {
  readonly interactions: Interactions
  edit(message: { user: string; channel: string; ts: string; text: string }): Promise<void>
  delete(message: { user: string; channel: string; ts: string }): Promise<void>
  openApp(opened: { user: string; tab: 'home' | 'messages' }): Promise<void>
}

/** A function that resolves when the app has acknowledged it, and rejects with an `InputError` where it cannot be done. */
export function createInteract({ slack, user }: { readonly slack: Slack; readonly user: string }) {
  return async function interact(interaction: PageInteraction): Promise<void> {
    const { interactions } = slack
    switch (interaction.kind) {
      case 'click':
      case 'view-click':
        await interactions.click({ ...interaction, user })
        return
      case 'submit':
        await interactions.submit({ ...interaction, user })
        return
      case 'close':
        return interactions.close({ ...interaction, user })
      case 'shortcut':
        await interactions.useShortcut({ ...interaction, user })
        return
      case 'open-app':
        return slack.openApp({ ...interaction, user })
      case 'edit':
        return slack.edit({ ...interaction, user })
      case 'delete':
        return slack.delete({ ...interaction, user })
    }
  }
}
