// The one log: JSON lines by pino, with secrets taken out before they are written.
import { type Logger as PinoLogger, pino } from 'pino'

export type Logger = Pick<PinoLogger, 'debug' | 'info' | 'warn' | 'error'>

/** Slack tokens (`xoxb-…`, `xapp-…`), API keys (`sk-…`) and bearer headers, wherever they stand in a text. */
const SECRET = /\b(?:xox[a-z]-|xapp-|xoxe\.|sk-)[\w-]{6,}|(?<=bearer )\S{8,}/gi

/** The text without anything that looks like a credential. */
export function redactSecrets(text: string): string {
  return text.replace(SECRET, '[secret]')
}

/** Writes to standard error, so that what a command prints stays clean. */
export function createLogger({ level = 'info' }: { level?: string } = {}): Logger {
  return pino(
    { level, base: null },
    { write: (line: string) => void process.stderr.write(redactSecrets(line)) },
  )
}
