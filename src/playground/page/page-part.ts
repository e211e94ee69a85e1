// What every part of the page is to the page.
import type { MessageToolsOptions } from './message-tools.ts'
import type { Place, ThreadPlace } from './page-model.ts'
import type { Sent } from './post-action.ts'
import type { View } from './read-view.ts'

/** One region of the page, drawn anew after each change. */
export interface PagePart {
  show(view: View): void
}

/** What a part may ask for. */
export interface PageActions {
  readonly tools: Pick<MessageToolsOptions, 'interact' | 'edit'>
  readonly visit: (place: Place) => void
  readonly send: (text: string, place: Place) => Promise<Sent>
  /** Stops the bot's work in a thread. */
  readonly stop: (thread: ThreadPlace) => Promise<Sent>
}
