import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { loadPrompt } from '../../src/models/load-prompt.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-prompts-'))
  writeFileSync(join(folder, 'a.md'), 'Today is {{day}}. Ask {{who}}. Again: {{day}}.')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const load = <const Name extends string>(names: readonly Name[]) =>
  loadPrompt('a', names, pathToFileURL(`${folder}/`))

describe('loadPrompt', () => {
  it('fills every placeholder with the value as it is', () => {
    expect(load(['day', 'who'])({ day: '$& {{who}}', who: 'Robin' })).toBe(
      'Today is $& {{who}}. Ask Robin. Again: $& {{who}}.',
    )
  })

  it('names placeholders that are missing or unknown', () => {
    expect(() => load(['day', 'when'])).toThrow(InputError)
    expect(() => load(['day', 'when'])).toThrow('prompts/a.md: {{when}} is missing, {{who}} is unknown')
  })
})
