// Runs the command line as a person does: a process of its own, in a folder of its own.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const MAIN = join(import.meta.dirname, '../../src/main.ts')

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

export function startNewsdesk(parameters: readonly string[], { cwd, env = {} }: RunOptions) {
  const { PATH = '', HOME = '' } = process.env
  return spawn(process.execPath, [MAIN, ...parameters], { cwd, env: { PATH, HOME, ...env } })
}

export function runNewsdesk(parameters: readonly string[], options: RunOptions): Promise<Ran> {
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
