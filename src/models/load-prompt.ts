// Instructions for the model, kept as text that a journalist can edit.
import { readFileSync } from 'node:fs'
import { InputError } from '../errors.ts'

/** Takes a value for each placeholder. */
export type FillPrompt<Name extends string> = (values: Readonly<Record<Name, string>>) => string

/**
 * Reads `prompts/NAME.md` and checks that it has exactly these placeholders, written `{{name}}`.
 * @throws InputError that names the ones missing or unknown.
 */
export function loadPrompt<const Name extends string>(
  name: string,
  placeholders: readonly Name[],
  folder: URL = new URL('../../prompts/', import.meta.url),
): FillPrompt<Name> {
  const text = readFileSync(new URL(`${name}.md`, folder), 'utf8')
  const found = new Set(Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, placeholder = '']) => placeholder))
  const expected = new Set<string>(placeholders)
  const faults = [
    ...[...expected.difference(found)].map((missing) => `{{${missing}}} is missing`),
    ...[...found.difference(expected)].map((unknown) => `{{${unknown}}} is unknown`),
  ]
  if (faults.length > 0) throw new InputError(`prompts/${name}.md: ${faults.join(', ')}`)
  return (values) => text.replace(/\{\{(\w+)\}\}/g, (_, placeholder) => values[placeholder as Name])
}
