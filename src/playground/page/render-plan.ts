// Drawing a plan: the bot's tasks together, under a title.
import type { PlanBlock, TaskCardBlock } from '@slack/types'
import type { Directory } from './directory.ts'
import { element } from './element.ts'
import { renderTask } from './render-task.ts'

const UNDER_WAY = new Set(['pending', 'in_progress'])

/**
 * Open while a task is under way; afterwards folded, as then the answer is what is looked for. A plan that holds
 * anything but tasks is damaged: it throws.
 */
export function renderPlan({ title, tasks = [] }: PlanBlock, directory: Directory): HTMLElement {
  const shown = tasks as readonly TaskCardBlock[]
  const open = shown.some(({ status = 'pending' }) => UNDER_WAY.has(status))
  return element('details', { class: 'block plan', open }, [
    element('summary', {}, [title]),
    ...shown.map((task) => renderTask(task, directory)),
  ])
}
