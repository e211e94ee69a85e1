// Faults that zod found, in the words in which Slack reports them.
import type { z } from 'zod'

/** What zod says of a value that is not there: of a plain field, and of the `type` that tells elements apart. */
const MISSING: readonly string[] = ['invalid_type', 'invalid_union']

/**
 * One message per fault, such as `must be less than 3001 characters [json-pointer:/blocks/0/text/text]`.
 * `root` stands before the path: `blocks`; without it, faults are those of a method's arguments.
 */
export function describeIssues(error: z.ZodError, input: unknown, root?: string): readonly string[] {
  return error.issues.flatMap((issue) => {
    const isMissing = MISSING.includes(issue.code) && valueAt(input, issue.path) === undefined
    const path = isMissing ? issue.path.slice(0, -1) : issue.path
    const pointer = [...(root === undefined ? [] : [root]), ...path]
      .map((step) => `/${String(step)}`)
      .join('')
    const messages = isMissing
      ? [`missing required field: ${String(issue.path.at(-1))}`]
      : phrase(issue, input)
    return messages.map((message) => (pointer === '' ? message : `${message} [json-pointer:${pointer}]`))
  })
}

function phrase(issue: z.core.$ZodIssue, input: unknown): readonly string[] {
  switch (issue.code) {
    case 'too_big':
      return [
        phraseSize(
          issue.origin,
          'no more than',
          Number(issue.maximum),
          `less than ${Number(issue.maximum) + 1}`,
        ),
      ]
    case 'too_small':
      return [
        phraseSize(
          issue.origin,
          'no fewer than',
          Number(issue.minimum),
          `more than ${Number(issue.minimum) - 1}`,
        ),
      ]
    case 'unrecognized_keys':
      return issue.keys.map((key) => `invalid additional property: ${key}`)
    case 'invalid_type':
      return [`must provide ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`]
    case 'invalid_union':
      return [`unsupported type: ${String(valueAt(input, issue.path))}`]
    case 'invalid_value':
      return ['must be a valid enum value']
    default:
      return [issue.message]
  }
}

function phraseSize(origin: string, items: string, limit: number, size: string): string {
  if (origin === 'array') return `${items} ${limit} items allowed`
  return `must be ${size}${origin === 'string' ? ' characters' : ''}`
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    input,
  )
}
