// What the log says about an error; a person in Slack sees none of it.
import { redactSecrets } from '../logger.ts'

/** Name, code, message and stack, each without credentials, wherever the error comes from. */
export function describeError(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { message: redactSecrets(String(error)) }
  const code = 'code' in error ? { code: String(error.code) } : {}
  return {
    name: error.name,
    ...code,
    message: redactSecrets(error.message),
    ...(error.stack !== undefined && { stack: redactSecrets(error.stack) }),
  }
}
