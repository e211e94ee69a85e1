// Drawing what this page does not know: a reader must see that something is missing.
import { element } from './element.ts'

/** A visible note in place of a part of type `type`. */
export function renderUnknown(type: string): HTMLElement {
  return element('p', { class: 'unknown-part' }, [`This part of the message (${type}) cannot be shown here.`])
}
