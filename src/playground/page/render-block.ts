// Drawing one Block Kit block.
import type { ActionsBlock, ContextBlock, KnownBlock, SectionBlock } from '@slack/types'
import type { Directory } from './directory.ts'
import { element } from './element.ts'
import { expandEmoji } from './expand-emoji.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { readRichText } from './read-rich-text.ts'
import { renderButton } from './render-button.ts'
import { renderContextActions } from './render-context-actions.ts'
import { renderImage } from './render-image.ts'
import { renderPlan } from './render-plan.ts'
import { renderTable } from './render-table.ts'
import { renderTask } from './render-task.ts'
import { renderText } from './render-text.ts'
import { renderTextObject } from './render-text-object.ts'
import { renderUnknown } from './render-unknown.ts'

/** The element for `block`. A block that is unknown, or broken, becomes a visible note; it never throws. */
export function renderBlock(block: KnownBlock, directory: Directory): HTMLElement {
  try {
    return renderKnown(block, directory)
  } catch {
    return renderUnknown(`a damaged ${block.type}`)
  }
}

function renderKnown(block: KnownBlock, directory: Directory): HTMLElement {
  switch (block.type) {
    case 'rich_text':
      return element('div', { class: 'block' }, renderText(readRichText(block), directory))
    case 'markdown':
      return element('div', { class: 'block' }, renderText(parseMarkdown(block.text), directory))
    case 'section':
      return renderSection(block, directory)
    case 'header':
      return element('h3', { class: 'block block-header' }, [expandEmoji(block.text.text)])
    case 'divider':
      return element('hr', { class: 'block' })
    case 'context':
      return renderContext(block, directory)
    case 'image':
      return element('div', { class: 'block' }, [
        block.title && element('p', { class: 'image-title' }, [block.title.text]),
        renderImage(block),
      ])
    case 'actions':
      return renderActions(block)
    case 'context_actions':
      return renderContextActions(block)
    case 'task_card':
      return renderTask(block, directory)
    case 'table':
      return renderTable(block, directory)
    case 'plan':
      return renderPlan(block, directory)
    default:
      return renderUnknown(block.type)
  }
}

function renderSection(block: SectionBlock, directory: Directory): HTMLElement {
  const fields = block.fields?.map((field) =>
    element('div', { class: 'block-field' }, renderTextObject(field, directory)),
  )
  const body = element('div', { class: 'block-body' }, [
    ...(block.text ? renderTextObject(block.text, directory) : []),
    fields && element('div', { class: 'block-fields' }, fields),
  ])
  return element('div', { class: 'block block-section' }, [
    body,
    block.accessory && renderPart(block.accessory),
  ])
}

function renderContext(block: ContextBlock, directory: Directory): HTMLElement {
  const parts = block.elements.map((part) =>
    part.type === 'image'
      ? renderImage(part)
      : element('div', { class: 'context-part' }, renderTextObject(part, directory)),
  )
  return element('div', { class: 'block block-context' }, parts)
}

function renderActions(block: ActionsBlock): HTMLElement {
  return element('div', { class: 'block block-actions' }, block.elements.map(renderPart))
}

function renderPart(
  part: ActionsBlock['elements'][number] | NonNullable<SectionBlock['accessory']>,
): HTMLElement {
  if (part.type === 'button') return renderButton(part)
  return part.type === 'image' ? renderImage(part) : renderUnknown(part.type)
}
