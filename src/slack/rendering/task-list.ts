// The steps of the work as a timeline shows them: searching, reading with the articles, checking quotes.
import type { PlanBlock, TaskCardBlock, TaskUpdateChunk } from '@slack/types'
import { sourceLabel } from '../../answering/citing/source-label.ts'
import type { AnswerProgress } from '../../answering/reply.ts'
import type { ArticleCard } from '../../news/article.ts'
import { cleanText } from './clean-text.ts'
import { limits } from './limits.ts'
import { safeUrl } from './safe-url.ts'
import { shorten } from './shorten.ts'
import type { Strings } from './strings.ts'

type Task = TaskUpdateChunk

/** Holds the newest form of each task of one answer. */
export class TaskList {
  readonly #strings: Strings
  readonly #tasks = new Map<string, Task>()

  constructor(strings: Strings) {
    this.#strings = strings
  }

  /** The tasks that the progress begins or ends, each as it is now. */
  update(progress: AnswerProgress): readonly Task[] {
    const strings = this.#strings
    if (progress.kind === 'searching')
      return [this.#begin('search', strings.taskSearching, windowOf(progress))]
    if (progress.kind === 'reading') {
      const { articles } = progress
      if (articles.length === 0) return this.finish()
      const reading = { sources: articles.flatMap(taskSource).slice(0, limits.taskSources) }
      return [...this.finish(), this.#begin('read', strings.taskReading(articles.length), reading)]
    }
    if (progress.kind === 'checking')
      return [...this.finish(), this.#begin('check', strings.taskChecking(progress.sentences))]
    return []
  }

  /** The tasks that were not done yet, done. */
  finish(): readonly Task[] {
    const open = [...this.#tasks.values()].filter(({ status }) => status === 'in_progress')
    return open.map((task) => this.#keep({ ...task, status: 'complete' }))
  }

  /** All tasks as one block, for a message that is not streamed any more; undefined where there are none. */
  block(): PlanBlock | undefined {
    if (this.#tasks.size === 0) return undefined
    const tasks = [...this.#tasks.values()].map(
      ({ id, title, status, sources }): TaskCardBlock => ({
        type: 'task_card',
        task_id: id,
        title,
        status,
        ...(sources && { sources }),
      }),
    )
    return { type: 'plan', title: this.#strings.planTitle, tasks }
  }

  #begin(id: string, title: string, more: Partial<Task> = {}): Task {
    return this.#keep({ type: 'task_update', id, title, status: 'in_progress', ...more })
  }

  #keep(task: Task): Task {
    this.#tasks.set(task.id, task)
    return task
  }
}

function windowOf({ window }: AnswerProgress & { kind: 'searching' }): Partial<Task> {
  return window ? { details: shorten(cleanText(window.label), limits.taskText) } : {}
}

function taskSource(card: ArticleCard): NonNullable<Task['sources']> {
  const url = safeUrl(card.url)
  const text = shorten(cleanText(`${sourceLabel(card)} · ${card.headline}`), limits.taskText)
  return url === undefined ? [] : [{ type: 'url', url, text }]
}
