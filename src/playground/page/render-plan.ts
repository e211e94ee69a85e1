// Drawing a plan: the bot's tasks together, under a title.
import type { PlanBlock, TaskCardBlock } from '@slack/types'
import type { Directory } from './directory.ts'
import { element } from './element.ts'
import { renderTask } from './render-task.ts'

/** A plan that holds anything but tasks is damaged: it throws. */
export function renderPlan({ title, tasks = [] }: PlanBlock, directory: Directory): HTMLElement {
  return element('div', { class: 'block plan' }, [
    element('h3', { class: 'block-header' }, [title]),
    ...tasks.map((task) => renderTask(task as TaskCardBlock, directory)),
  ])
}
