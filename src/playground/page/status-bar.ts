// The line above a thread's composer that says what the bot is doing.
import { element } from './element.ts'

/** A polite live region, empty until `show` gives it a line; then the line stands beside moving dots. */
export function createStatusBar(): { readonly node: HTMLElement; show(line: string | undefined): void } {
  const node = element('div', { role: 'status', class: 'status-bar' })
  return {
    node,
    show(line) {
      if ((node.textContent ?? '') === (line ?? '')) return
      const dots = element('span', { class: 'dots', 'aria-hidden': 'true' }, [
        element('i'),
        element('i'),
        element('i'),
      ])
      node.replaceChildren(...(line === undefined ? [] : [dots, element('span', {}, [line])]))
    },
  }
}
