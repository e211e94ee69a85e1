// Reads a file of JSON Lines whose every record must have one form.
import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { InputError } from '../../errors.ts'

/** The records in order; empty lines are none. @throws InputError that names the file, the line and the fault. */
export async function readRecordLines<T>(file: string, schema: z.ZodType<T>): Promise<readonly T[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new InputError(`${file} cannot be read`, { cause })
  })
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [readLine(line, `${file}:${i + 1}`, schema)]))
}

function readLine<T>(line: string, place: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(parseJson(line, place))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new InputError(`${place}: ${issue?.path.join('.') || 'the record'}: ${issue?.message}`)
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new InputError(`${place} is not valid JSON`, { cause })
  }
}
