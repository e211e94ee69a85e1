// What a streamed message shows after one more chunk. Pure.
import type { KnownBlock, PlanBlock, RichTextBlock, TaskCardBlock, TaskUpdateChunk } from '@slack/types'
import { BLOCK_LIMITS } from './block-limits.ts'
import type { StreamChunk } from './chunk-schema.ts'

/** Tasks one by one where they came up, or all of them together in one plan. */
export type TaskDisplay = 'timeline' | 'plan'

/**
 * Text goes on where the last text ended; a task of a known id changes in its place, where its title, status and
 * sources are replaced and its details and output go on. A plan's title needs a plan to stand over.
 */
export function applyChunk(
  blocks: readonly KnownBlock[],
  chunk: StreamChunk,
  display: TaskDisplay,
): readonly KnownBlock[] {
  switch (chunk.type) {
    case 'markdown_text':
      return appendText(blocks, chunk.text)
    case 'blocks':
      return [...blocks, ...chunk.blocks]
    case 'task_update':
      return display === 'plan' ? updatePlan(blocks, chunk) : updateTask(blocks, chunk)
    case 'plan_update':
      return display === 'plan' ? changePlan(blocks, (plan) => ({ ...plan, title: chunk.title })) : blocks
  }
}

function appendText(blocks: readonly KnownBlock[], text: string): readonly KnownBlock[] {
  const last = blocks.at(-1)
  if (text === '') return blocks
  if (last?.type === 'markdown' && last.text.length + text.length <= BLOCK_LIMITS.markdownText)
    return [...blocks.slice(0, -1), { ...last, text: last.text + text }]
  return [...blocks, { type: 'markdown', text }]
}

function updateTask<Block extends KnownBlock>(
  blocks: readonly (Block | TaskCardBlock)[],
  chunk: TaskUpdateChunk,
): readonly (Block | TaskCardBlock)[] {
  const isIt = (block: Block | TaskCardBlock): block is TaskCardBlock =>
    block.type === 'task_card' && 'task_id' in block && block.task_id === chunk.id
  if (!blocks.some(isIt)) return [...blocks, toTask(chunk, undefined)]
  return blocks.map((block) => (isIt(block) ? toTask(chunk, block) : block))
}

function updatePlan(blocks: readonly KnownBlock[], chunk: TaskUpdateChunk): readonly KnownBlock[] {
  return changePlan(blocks, (plan) => {
    // Only this function fills plans, and with tasks alone.
    const tasks = (plan.tasks ?? []) as readonly TaskCardBlock[]
    return { ...plan, tasks: [...updateTask(tasks, chunk)] }
  })
}

function changePlan(
  blocks: readonly KnownBlock[],
  change: (plan: PlanBlock) => PlanBlock,
): readonly KnownBlock[] {
  const isThere = blocks.some(({ type }) => type === 'plan')
  const all: readonly KnownBlock[] = isThere
    ? blocks
    : [...blocks, { type: 'plan', title: 'Plan', tasks: [] }]
  return all.map((block) => (block.type === 'plan' ? change(block) : block))
}

function toTask(chunk: TaskUpdateChunk, before: TaskCardBlock | undefined): TaskCardBlock {
  const { id, title, status, details, output } = chunk
  const sources = chunk.sources ?? before?.sources
  const [goneInto, comeOf] = [goOn(before?.details, details), goOn(before?.output, output)]
  return {
    type: 'task_card',
    task_id: id,
    title,
    status,
    ...(goneInto && { details: goneInto }),
    ...(comeOf && { output: comeOf }),
    ...(sources && { sources }),
  }
}

function goOn(before: RichTextBlock | undefined, text: string | undefined): RichTextBlock | undefined {
  if (text === undefined || text === '') return before
  const section = { type: 'rich_text_section' as const, elements: [{ type: 'text' as const, text }] }
  return { type: 'rich_text', elements: [...(before?.elements ?? []), section] }
}
