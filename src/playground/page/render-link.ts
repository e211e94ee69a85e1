// Drawing links: where they lead is checked here and nowhere else.
import { element } from './element.ts'
import { safeUrl } from './safe-url.ts'

/**
 * A link that opens a new tab, its href exactly `url`. What is not an http, https or mailto address becomes plain
 * text. A label such as `[1]` is drawn as a citation's marker.
 */
export function renderLink(url: string, children: Node, className = ''): HTMLElement {
  const href = safeUrl(url)
  if (href === undefined)
    return element('span', { title: 'This address cannot be opened from here' }, [children])
  const marker = /^\[\d+\]$/.test(children.textContent ?? '') ? 'citation' : ''
  const attributes = {
    href,
    target: '_blank',
    rel: 'noopener noreferrer',
    class: [className, marker].join(' ').trim() || undefined,
  }
  return element('a', attributes, [children])
}
