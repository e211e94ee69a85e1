// Lets what Bolt and its clients have to say into the one log.
import { inspect } from 'node:util'
import { type Logger as BoltLogger, LogLevel } from '@slack/bolt'
import { type Logger, redactSecrets } from '../../logger.ts'

/** Warnings and errors only: at finer levels Bolt writes whole messages of people down. */
export function createBoltLogger(logger: Logger): BoltLogger {
  const write = (level: 'warn' | 'error') =>
    function writeEntry(...words: unknown[]) {
      logger[level]({ from: 'bolt' }, redactSecrets(words.map(toWords).join(' ')))
    }
  return {
    debug() {},
    info() {},
    warn: write('warn'),
    error: write('error'),
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  }
}

function toWords(value: unknown): string {
  if (typeof value === 'string') return value
  return value instanceof Error ? value.message : inspect(value, { depth: 2, breakLength: Infinity })
}
