// The entrance: a process for one command.
import { enableCompileCache } from 'node:module'

// Keeps what Node makes of our TypeScript, in the system's folder for temporary files: a third of the time to start.
// It counts for what is loaded after it, so nothing else is imported above.
enableCompileCache()

const { runCommandLine } = await import('./run-command-line.ts')
process.exitCode = await runCommandLine(process.argv.slice(2))
