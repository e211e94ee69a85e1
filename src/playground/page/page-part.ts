// What every part of the page is to the page.
import type { Place } from './page-model.ts'
import type { View } from './read-view.ts'
import type { Sent } from './send-text.ts'

/** One region of the page, drawn anew after each change. */
export interface PagePart {
  show(view: View): void
}

/** What a part may ask for. */
export interface PageActions {
  readonly visit: (place: Place) => void
  readonly send: (text: string, place: Place) => Promise<Sent>
}
