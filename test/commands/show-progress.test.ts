import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { type ShowProgressOptions, showProgress } from '../../src/commands/show-progress.ts'

function plain(options: Omit<ShowProgressOptions, 'stream'> = {}) {
  const stream = new PassThrough() as unknown as NodeJS.WriteStream
  const progress = showProgress('Reading', { ...options, stream })
  return { progress, printed: () => String(stream.read() ?? '') }
}

it('prints each state once where nobody watches a bar, the last one too', () => {
  let now = 0
  const { progress, printed } = plain({ clock: () => now })
  progress.update(0, 2, 'none')
  progress.update(1, 2, 'half')
  now += 2_000
  progress.update(2, 2, 'all')
  progress.stop()
  progress.stop()
  expect(printed()).toBe('Reading 0% | 0/2 files | none\nReading 100% | 2/2 files | all\n')
})

it('prints the last state though it came at once, and nothing where there was none', () => {
  const { progress, printed } = plain({ clock: () => 0 })
  progress.stop()
  expect(printed()).toBe('')
  progress.update(0, 1, 'none')
  progress.update(1, 1, 'all')
  progress.stop()
  expect(printed()).toMatch(/Reading 100% \| 1\/1 files \| all\n$/)
})

it('shows nothing of work that is done soon', () => {
  let now = 0
  const { progress, printed } = plain({ after: 500, clock: () => now })
  progress.update(1, 2, 'soon')
  now = 499
  progress.update(2, 2, 'soon')
  progress.stop()
  expect(printed()).toBe('')
})
