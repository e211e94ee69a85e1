// A button that puts a question into the evaluation set of this machine.
import type { PageKept } from '../workbench-protocol.ts'
import { element } from './element.ts'
import { fetchJson } from './fetch-json.ts'
import { playgroundUrl } from './playground-url.ts'

/** `tell` says where it went, or why it could not. */
export function keepButton(answerId: string, tell: (words: string) => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'block-button primary' }, [
    'Add to evaluation set',
  ])
  button.addEventListener('click', async () => {
    const kept = await fetchJson<PageKept>(playgroundUrl(`evaluation/${answerId}`), { method: 'POST' })
    if (kept.kind === 'failed') return tell(kept.error)
    const { folder, isNew } = kept.value
    tell(`${isNew ? 'Added' : 'It is there already'}: npm run eval -- ${folder} measures the set.`)
  })
  return button
}
