// Runs the command line within the test's own process: its folder, its environment, and what it prints are the command's.
import { runCommandLine } from '../../src/run-command-line.ts'

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

let isRunning = false

/** One at a time: a process has one working directory. */
export async function runNewsdesk(
  parameters: readonly string[],
  { cwd, env = {} }: RunOptions,
): Promise<Ran> {
  if (isRunning) throw new Error('a command is still running: start a process for a second one')
  const [before, environment] = [process.cwd(), process.env]
  const printed = { stdout: catchPrinted(process.stdout), stderr: catchPrinted(process.stderr) }
  isRunning = true
  try {
    process.chdir(cwd)
    const { PATH = '', HOME = '' } = environment
    process.env = { PATH, HOME, ...env }
    const code = await runCommandLine(parameters)
    return { code, stdout: printed.stdout.text(), stderr: printed.stderr.text() }
  } finally {
    isRunning = false
    process.env = environment
    process.chdir(before)
    printed.stdout.release()
    printed.stderr.release()
  }
}

function catchPrinted(stream: NodeJS.WriteStream) {
  const chunks: string[] = []
  const write = stream.write
  stream.write = (chunk: string | Uint8Array) => {
    chunks.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString())
    return true
  }
  return {
    text: () => chunks.join(''),
    release() {
      stream.write = write
    },
  }
}
