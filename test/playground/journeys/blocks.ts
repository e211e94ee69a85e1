// Block Kit, drawn by the page and by a renderer that this project did not write.
import type { KnownBlock } from '@slack/types'
import { expect, it } from 'vitest'
import type { PageState } from '../../../src/playground/page-protocol.ts'
import { renderElsewhere } from '../page/render-elsewhere.ts'
import { sampleBlocks } from '../page/sample-blocks.ts'
import type { Stage } from './stage.ts'

interface Drawing {
  readonly text: string
  readonly links: readonly string[]
}

/** In the page: what a drawing says, without regard to space, and where it leads. */
const readDrawing = `(node) => ({
  text: node.textContent.replace(/\\s+/g, ''),
  links: [...node.querySelectorAll('a')].map((link) => link.getAttribute('href')),
})`

export function blocks(stage: Stage): void {
  it('draws every block as another renderer does: the same text, the same links', () =>
    expectDrawnAlike(stage, sampleBlocks))

  it('draws what the bot has said so far as that renderer does, also its Home', async () => {
    const response = await fetch(`${stage.url}/playground/state`)
    const state = (await response.json()) as PageState
    const said = state.messages.filter(({ user }) => user === 'U0NEWSDESK')
    const sent = [...said.flatMap((message) => message.blocks ?? []), ...(state.home?.blocks ?? [])]
    const types = new Set(sent.map(({ type }) => type))
    for (const type of ['rich_text', 'context', 'actions', 'context_actions', 'header', 'section'])
      expect([...types]).toContain(type)
    await expectDrawnAlike(stage, sent)
  })
}

async function expectDrawnAlike({ page }: Stage, drawn: readonly KnownBlock[]): Promise<void> {
  const draw = `Promise.all(['render-block', 'render-input', 'directory'].map((name) => import('/page/' + name + '.ts')))
    .then(([{ renderBlock }, { renderInput }, { createDirectory }]) => {
      const directory = createDirectory({ me: '', people: [], channels: [] })
      return ${JSON.stringify(drawn)}.map((block) => {
        const node = block.type === 'input' ? renderInput(block) : renderBlock(block, directory)
        for (const unseen of node.querySelectorAll('.visually-hidden')) unseen.remove()
        return (${readDrawing})(node)
      })
    })`
  const parse = `${JSON.stringify(drawn.map(renderElsewhere))}.map((html) =>
    (${readDrawing})(new DOMParser().parseFromString(html, 'text/html').body))`
  const ours = await page.evaluate<readonly Drawing[]>(draw)
  const theirs = await page.evaluate<readonly Drawing[]>(parse)
  for (const [place, block] of drawn.entries()) {
    const { type } = block
    const [here, there] = [ours[place], theirs[place]]
    // Its buttons with an address are no links, and its text fields say what to type.
    const links = type === 'actions' ? addressesOf(block) : there?.links
    const text = type === 'input' ? there?.text.replace(/Writesomething.*$/, '') : there?.text
    expect({ type, ...here }).toEqual({ type, text, links })
  }
}

function addressesOf({ elements }: KnownBlock & { readonly type: 'actions' }): readonly string[] {
  return elements.flatMap((part) => (part.type === 'button' && part.url ? [part.url] : []))
}
