// Blocks as a renderer shows them that this project has not written.
import type { KnownBlock } from '@slack/types'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Block, Message } from 'slack-blocks-to-jsx'

/** HTML of the block alone, without the styles, which the page forbids. */
export function renderElsewhere(block: KnownBlock): string {
  const blocks = [block as unknown as Block]
  const message = createElement(Message, { blocks, logo: '', name: 'Newsdesk', withoutWrapper: true })
  return renderToStaticMarkup(message).replaceAll(/ style="[^"]*"/g, '')
}
