// Drawing runs of text: bold, links, mentions.
import type { Directory } from './directory.ts'
import { element } from './element.ts'
import type { Inline } from './formatted-text.ts'
import { renderLink } from './render-link.ts'

const TAGS = { bold: 'strong', italic: 'em', strike: 's' } as const

/** The nodes of `inlines` in order; names of people and channels come from `directory`. */
export function renderInline(inlines: readonly Inline[], directory: Directory): DocumentFragment {
  const fragment = document.createDocumentFragment()
  fragment.append(...inlines.map((inline) => renderOne(inline, directory)))
  return fragment
}

function renderOne(inline: Inline, directory: Directory): Node {
  switch (inline.kind) {
    case 'text':
      return document.createTextNode(inline.text)
    case 'code':
      return element('code', {}, [inline.text])
    case 'bold':
    case 'italic':
    case 'strike':
      return element(TAGS[inline.kind], {}, [renderInline(inline.children, directory)])
    case 'link':
      return renderLink(inline.url, renderInline(inline.children, directory))
    case 'user':
      return renderUser(inline.id, inline.label, directory)
    case 'channel':
      return renderChannel(inline.id, inline.label, directory)
    case 'broadcast':
      return element('span', { class: 'mention mention-me' }, [`@${inline.range}`])
  }
}

function renderUser(id: string, label: string | undefined, directory: Directory): Node {
  const { name } = directory.person(id)
  const shown = name === id ? (label ?? id) : name
  const isMe = id === directory.me
  return element('span', { class: isMe ? 'mention mention-me' : 'mention' }, [`@${shown}`])
}

function renderChannel(id: string, label: string | undefined, directory: Directory): Node {
  const name = directory.channel(id)?.name ?? label ?? id
  return element('span', { class: 'mention' }, [`#${name}`])
}
