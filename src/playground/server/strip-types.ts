// TypeScript to the JavaScript that a browser runs.
import { stripTypeScriptTypes } from 'node:module'

const NAME = 'stripTypeScriptTypes'

/**
 * The code without its types, each line where it was. Node calls this function experimental and says so once on
 * standard error; that one warning is held back, since a newcomer can do nothing about it, and others pass.
 */
export function stripTypes(code: string): string {
  const { emitWarning } = process
  process.emitWarning = (...args: [warning: string | Error]) => {
    if (!String(args[0]).includes(NAME)) emitWarning.apply(process, args)
  }
  try {
    return stripTypeScriptTypes(code)
  } finally {
    process.emitWarning = emitWarning
  }
}
