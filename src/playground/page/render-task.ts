// Drawing one task of the bot's timeline.
import type { TaskCardBlock } from '@slack/types'
import type { Directory } from './directory.ts'
import { element } from './element.ts'
import { readRichText } from './read-rich-text.ts'
import { renderLink } from './render-link.ts'
import { renderText } from './render-text.ts'

/** Said to those who cannot see the mark before the title. */
const STATUS_WORDS: Readonly<Record<string, string>> = {
  pending: 'waiting',
  in_progress: 'under way',
  complete: 'done',
  error: 'failed',
}

/** The task's title with its state, below it what it found out, and its sources as links. */
export function renderTask(task: TaskCardBlock, directory: Directory): HTMLElement {
  const status = task.status ?? 'pending'
  const sources = task.sources?.map(({ url, text }) =>
    element('li', {}, [renderLink(url, document.createTextNode(text))]),
  )
  return element('div', { class: `block task task-${status}` }, [
    element('p', { class: 'task-title' }, [
      task.title,
      element('span', { class: 'visually-hidden' }, [` (${STATUS_WORDS[status] ?? status})`]),
    ]),
    ...[task.details, task.output].map(
      (part) => part && element('div', { class: 'task-part' }, renderText(readRichText(part), directory)),
    ),
    sources && sources.length > 0 && element('ul', { class: 'task-sources' }, sources),
  ])
}
