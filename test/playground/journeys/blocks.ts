// Block Kit, drawn by the page and by a renderer that this project did not write.
import { expect, it } from 'vitest'
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
  it('draws every block as another renderer does: the same text, the same links', async () => {
    const draw = `Promise.all(['render-block', 'render-input', 'directory'].map((name) => import('/page/' + name + '.ts')))
      .then(([{ renderBlock }, { renderInput }, { createDirectory }]) => {
        const directory = createDirectory({ me: '', people: [], channels: [] })
        return ${JSON.stringify(sampleBlocks)}.map((block) => {
          const node = block.type === 'input' ? renderInput(block) : renderBlock(block, directory)
          for (const unseen of node.querySelectorAll('.visually-hidden')) unseen.remove()
          return (${readDrawing})(node)
        })
      })`
    const parse = `${JSON.stringify(sampleBlocks.map(renderElsewhere))}.map((html) =>
      (${readDrawing})(new DOMParser().parseFromString(html, 'text/html').body))`
    const ours = await stage.page.evaluate<readonly Drawing[]>(draw)
    const theirs = await stage.page.evaluate<readonly Drawing[]>(parse)
    for (const [place, { type }] of sampleBlocks.entries()) {
      const [here, there] = [ours[place], theirs[place]]
      // Its buttons with an address are no links, and its text fields say what to type.
      const links = type === 'actions' ? ['https://news.example/open'] : there?.links
      const text = type === 'input' ? there?.text.replace(/Writesomething.*$/, '') : there?.text
      expect({ type, ...here }).toEqual({ type, text, links })
    }
  })
}
