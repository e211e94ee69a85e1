// What is shown in the place of the channel: the evidence of an answer, the articles, one article.
import type { PageArticle, PageEvidence, PageShelf, PageStories } from '../workbench-protocol.ts'
import { element } from './element.ts'
import { fetchJson } from './fetch-json.ts'
import { formatPlace } from './format-place.ts'
import { icon } from './icon.ts'
import type { Place } from './page-model.ts'
import type { PagePart } from './page-part.ts'
import { playgroundUrl } from './playground-url.ts'
import { renderArticle } from './render-article.ts'
import { renderEvidence } from './render-evidence.ts'
import { renderShelf } from './render-shelf.ts'
import { renderStories } from './render-stories.ts'
import type { SheetContent, SheetOptions } from './sheet-content.ts'

interface SheetPart extends PagePart {
  readonly heading: HTMLElement
  /** Reads anew what is shown, as it may have changed. */
  refresh(): void
}

/** Fills `root`, the main landmark while a sheet is open, and hides it else. */
export function createSheetPart(root: HTMLElement, options: Omit<SheetOptions, 'place'>): SheetPart {
  const heading = element('h1', { tabindex: '-1' })
  const topic = element('p', { class: 'topic' })
  const back = element('a', { class: 'tool', 'aria-label': 'Back to the channel' }, [icon('back')])
  const tools = element('div', { class: 'bar-tools' })
  const body = element('div', { class: 'sheet-body', tabindex: '0' })
  const bar = element('header', { class: 'bar' }, [
    back,
    element('div', { class: 'bar-title' }, [heading, topic]),
    tools,
  ])
  root.append(bar, body)
  let shown: string | undefined

  function fill({ title, note = '', actions = [], nodes }: SheetContent): void {
    heading.textContent = title
    topic.textContent = note
    tools.replaceChildren(...actions)
    body.replaceChildren(...nodes)
    body.scrollTop = 0
  }

  async function load(place: Place & { readonly sheet: string }): Promise<void> {
    const content = await read(place.sheet, { ...options, place })
    if (shown === place.sheet) fill(content)
  }

  let reload = () => {}
  return {
    heading,
    refresh: () => reload(),
    show({ model: { place } }) {
      const { sheet, ...under } = place
      root.hidden = sheet === undefined
      back.setAttribute('href', formatPlace(under))
      const isSame = sheet === shown
      shown = sheet
      if (sheet === undefined || isSame) return
      reload = () => void load({ ...place, sheet })
      body.replaceChildren(element('p', { class: 'sheet-note', role: 'status' }, ['Loading…']))
      heading.textContent = TITLES[sheet.split(/[/?]/)[0] ?? ''] ?? 'Articles'
      reload()
    },
  }
}

const TITLES: Readonly<Record<string, string>> = { evidence: 'Evidence', stories: 'Stories' }

async function read(sheet: string, options: SheetOptions): Promise<SheetContent> {
  const { pathname, searchParams } = new URL(sheet, 'http://sheet/')
  const [kind, id] = pathname.slice(1).split('/')
  if (kind === 'evidence') {
    const loaded = await fetchJson<PageEvidence>(playgroundUrl(pathname.slice(1)))
    return loaded.kind === 'loaded'
      ? renderEvidence(id ?? '', loaded.value, options)
      : failed('Evidence', loaded.error)
  }
  if (id) {
    const loaded = await fetchJson<PageArticle>(playgroundUrl(`articles/${id}`))
    return loaded.kind === 'loaded' ? renderArticle(loaded.value, options) : failed('Article', loaded.error)
  }
  if (kind === 'stories') {
    const loaded = await fetchJson<PageStories>(playgroundUrl(`stories?${searchParams}`))
    if (loaded.kind === 'failed') return failed('Stories', loaded.error)
    return renderStories(loaded.value, { ...options, query: searchParams })
  }
  const loaded = await fetchJson<PageShelf>(playgroundUrl(`articles?${searchParams}`))
  if (loaded.kind === 'failed') return failed('Articles', loaded.error)
  return renderShelf(loaded.value, { ...options, query: searchParams })
}

function failed(title: string, error: string): SheetContent {
  return { title, nodes: [element('p', { class: 'sheet-note', role: 'alert' }, [error])] }
}
