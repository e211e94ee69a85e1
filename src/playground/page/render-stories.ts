// Drawing the stories that are held: what narrows them, the list.
import type { PageStories, PageStory } from '../workbench-protocol.ts'
import { element } from './element.ts'
import { formatPlace } from './format-place.ts'
import type { SheetContent, SheetOptions } from './sheet-content.ts'
import { shelfForm } from './shelf-form.ts'
import { shelfSheet } from './shelf-sheet.ts'
import { shelfTabs } from './shelf-tabs.ts'

interface StoriesOptions extends SheetOptions {
  readonly query: URLSearchParams
}

/** Of many outlets, so many are named. */
const OUTLETS_NAMED = 4

export function renderStories(
  { total, stories, next, outlets }: PageStories,
  options: StoriesOptions,
): SheetContent {
  const { place, query } = options
  const isNarrowed = ['words', 'outlet', 'day'].some((name) => query.get(name))
  const at = (sheet: string) => formatPlace({ ...place, sheet })
  return {
    title: 'Stories',
    note: `${total} told in several articles`,
    nodes: [
      shelfTabs('stories', options),
      shelfForm({ outlets }, { ...options, sheet: 'stories' }),
      element('p', { class: 'sheet-note', role: 'status' }, [
        stories.length === 0 ? nothing(total) : 'Newest first',
        isNarrowed && ' · ',
        isNarrowed && element('a', { href: at('stories') }, ['show all']),
      ]),
      element(
        'ul',
        { class: 'shelf' },
        stories.map((story) =>
          renderStory(story, at(shelfSheet(new URLSearchParams(), { story: story.id }))),
        ),
      ),
      ...(next === undefined
        ? []
        : [
            element(
              'a',
              { class: 'block-button', href: at(shelfSheet(query, { skip: String(next) }, 'stories')) },
              ['Further ones'],
            ),
          ]),
    ],
  }
}

function renderStory({ newest, articles, outlets, from, to }: PageStory, href: string): HTMLElement {
  const others = outlets.length - OUTLETS_NAMED
  const named = outlets.slice(0, OUTLETS_NAMED).join(', ') + (others > 0 ? ` and ${others} more` : '')
  return element('li', {}, [
    element('a', { href }, [newest.headline]),
    element('p', { class: 'label' }, [
      element('b', {}, [`${articles} articles`]),
      ` · ${from === to ? wordsOf(from) : `${wordsOf(from)} to ${wordsOf(to)}`} · ${named}`,
    ]),
  ])
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })

/** `2026-11-06` → `6 Nov 2026`, as cards say it. */
function wordsOf(day: string): string {
  return DAY.format(new Date(day))
}

function nothing(total: number): string {
  return total === 0 ? 'No two of the articles held are about one event.' : 'None of the stories fits.'
}
