// Drawing formatted text: paragraphs, lists, quotes.
import type { Directory } from './directory.ts'
import { element } from './element.ts'
import type { TextBlock } from './formatted-text.ts'
import { renderInline } from './render-inline.ts'
import { renderUnknown } from './render-unknown.ts'

/** The style sheet has a class for each of these. */
const DEEPEST_INDENT = 6
/** The channel has h1, the welcome h2: headings in messages stand below both. */
const TOP_HEADING = 3

/** The nodes of `blocks` in order. */
export function renderText(blocks: readonly TextBlock[], directory: Directory): readonly HTMLElement[] {
  return blocks.map((block) => renderBlock(block, directory))
}

function renderBlock(block: TextBlock, directory: Directory): HTMLElement {
  switch (block.kind) {
    case 'paragraph':
      return element('p', { class: 'paragraph' }, [renderInline(block.children, directory)])
    case 'preformatted':
      return element('pre', {}, [renderInline(block.children, directory)])
    case 'heading': {
      const attributes = {
        role: 'heading',
        'aria-level': block.level + TOP_HEADING - 1,
        class: 'text-heading',
      }
      return element('div', attributes, [renderInline(block.children, directory)])
    }
    case 'quote':
      return element('blockquote', {}, renderText(block.blocks, directory))
    case 'list':
      return renderList(block, directory)
    case 'rule':
      return element('hr')
    case 'unknown':
      return renderUnknown(block.type)
  }
}

function renderList(list: TextBlock & { kind: 'list' }, directory: Directory): HTMLElement {
  const items = list.items.map((item) => element('li', {}, [renderInline(item, directory)]))
  const attributes = { class: `list indent-${Math.min(list.indent, DEEPEST_INDENT)}` }
  if (!list.ordered) return element('ul', attributes, items)
  return element('ol', { ...attributes, start: list.start === 1 ? undefined : list.start }, items)
}
