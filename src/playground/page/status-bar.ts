// The line above a thread's composer that says what the bot is doing.
import { element } from './element.ts'

interface StatusBar {
  readonly node: HTMLElement
  show(line: string | undefined, stop?: () => void): void
}

/**
 * A polite live region, empty until `show` gives it a line; then the line stands beside moving dots, with a button
 * where the work can be stopped.
 */
export function createStatusBar(): StatusBar {
  const region = element('div', { role: 'status', class: 'status-line' })
  const button = element('button', { type: 'button', class: 'stop', hidden: true }, ['Stop'])
  const node = element('div', { class: 'status-bar', hidden: true }, [region, button])
  return {
    node,
    show(line, stop) {
      node.hidden = line === undefined
      button.hidden = stop === undefined
      button.onclick = stop ?? null
      if ((region.textContent ?? '') === (line ?? '')) return
      const dots = element('span', { class: 'dots', 'aria-hidden': 'true' }, [
        element('i'),
        element('i'),
        element('i'),
      ])
      region.replaceChildren(...(line === undefined ? [] : [dots, element('span', {}, [line])]))
    },
  }
}
