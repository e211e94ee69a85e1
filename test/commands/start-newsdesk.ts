// Starts the command line as a person does: a process of its own, in a folder of its own.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Ran, RunOptions } from './run-newsdesk.ts'

const MAIN = join(import.meta.dirname, '../../src/main.ts')

interface ProcessOptions extends RunOptions {
  /** The empty folder `cwd` is deleted when the process stands in it. */
  readonly isDeleted?: boolean
  /** Of 512 bytes: no file of the process may become larger. */
  readonly fileBlocks?: number
}

export function startNewsdesk(
  parameters: readonly string[],
  { cwd, env = {}, isDeleted = false, fileBlocks }: ProcessOptions,
) {
  const { PATH = '', HOME = '' } = process.env
  const command = [process.execPath, MAIN, ...parameters]
  const before = [
    ...(isDeleted ? ['rmdir "$PWD"'] : []),
    // Without the trap the system ends a process that writes too much.
    ...(fileBlocks === undefined ? [] : [`trap '' XFSZ`, `ulimit -f ${fileBlocks}`]),
  ]
  const [file = '', ...rest] =
    before.length > 0 ? ['/bin/sh', '-c', [...before, 'exec "$@"'].join(' && '), 'sh', ...command] : command
  return spawn(file, rest, { cwd, env: { PATH, HOME, ...env } })
}

/** Costs seconds: for what only a process shows, such as two at once, its end, or its `.env` file. */
export function runNewsdeskApart(parameters: readonly string[], options: ProcessOptions): Promise<Ran> {
  const child = startNewsdesk(parameters, options)
  const printed = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      printed[stream] += text
    })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...printed }))
  })
}
