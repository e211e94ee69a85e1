// One part of a sheet, under its heading.
import { element } from './element.ts'

/** A section named by its heading. */
export function sheetSection(title: string, children: readonly (Node | string | false)[]): HTMLElement {
  return element('section', { class: 'sheet-section' }, [element('h2', {}, [title]), ...children])
}
