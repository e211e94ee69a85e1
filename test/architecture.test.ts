// The house rules that a machine can hold: who imports whom, and what no file does.
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../src')
const files = globSync('**/*.ts', { cwd: root }).sort()
const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))

/** Each folder with those that it may import from; `errors` and `logger` are open to all. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  news: [],
  state: [],
  models: [],
  // by what an article's copies and story are found: of a text alone, so that it can be told before there is an index
  likeness: ['news'],
  ingestion: ['news', 'likeness'],
  indexing: ['news', 'likeness', 'models'],
  retrieval: ['news', 'likeness', 'models', 'indexing'],
  verification: ['news', 'models', 'retrieval'],
  answering: ['news', 'models', 'indexing', 'retrieval', 'verification'],
  // measures the whole way from a set's records to the reply, so it stands beside the commands and nothing imports it
  evaluation: ['news', 'models', 'ingestion', 'indexing', 'retrieval', 'verification', 'answering'],
  // as evaluation does, for speed
  benchmark: ['news', 'ingestion', 'indexing', 'retrieval', 'evaluation'],
  conversation: ['news', 'retrieval', 'answering'],
  operations: ['news', 'models', 'answering'],
  // of `state` only the types: what is remembered is handed in
  slack: ['news', 'verification', 'retrieval', 'answering', 'conversation', 'state'],
  playground: ['slack'],
  // what the local page shows beside the chat
  workbench: ['news', 'ingestion', 'retrieval', 'verification', 'answering', 'conversation', 'playground'],
  'playground/page': ['playground'],
}

/** What the page and its server say to each other. */
const protocols = new Set(['playground/page-protocol.ts', 'playground/workbench-protocol.ts'])

const openToAll = new Set(['errors.ts', 'logger.ts'])

function folderOf(file: string): string {
  if (file.startsWith('playground/page/')) return 'playground/page'
  return file.includes('/') ? (file.split('/')[0] ?? '') : ''
}

function importsOf(file: string): readonly { file: string; typeOnly: boolean }[] {
  const pattern = /^\s*(import|export)\s(type\s)?[^'";]*?from\s+'(\.[^']+)'/gm
  return Array.from((sources.get(file) ?? '').matchAll(pattern), ([, , type, path = '']) => ({
    file: relative(root, resolve(root, dirname(file), path)),
    typeOnly: type !== undefined,
  }))
}

describe('imports', () => {
  it('go one way', () => {
    const against = files.flatMap((file) =>
      importsOf(file)
        .filter(({ file: imported }) => {
          const [from, to] = [folderOf(file), folderOf(imported)]
          if (from === '' || from === to || openToAll.has(imported) || mayImport[from] === undefined)
            return false
          return !mayImport[from].includes(to)
        })
        .map(({ file: imported }) => `${file} imports ${imported}`),
    )
    expect(against).toEqual([])
  })

  it('cover every folder but the commands and the top level', () => {
    const folders = new Set(files.map(folderOf).filter((folder) => folder !== '' && folder !== 'commands'))
    expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([])
  })

  it('leave errors and the log without imports of ours', () => {
    expect([...openToAll].flatMap((file) => importsOf(file).map((imported) => imported.file))).toEqual([])
  })

  it('take from the playground’s server only its protocol, in the page', () => {
    const taken = files
      .filter((file) => folderOf(file) === 'playground/page')
      .flatMap(importsOf)
      .filter(({ file }) => folderOf(file) === 'playground')
    expect(taken.filter(({ file, typeOnly }) => !protocols.has(file) || !typeOnly)).toEqual([])
  })

  it('form no cycle', () => {
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (done.has(file) || path.includes(file)) return
      for (const imported of importsOf(file)) if (!imported.typeOnly) visit(imported.file, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })
})

describe('no file', () => {
  const linesWith = (pattern: RegExp, where = files) =>
    where.flatMap((file) =>
      (sources.get(file) ?? '')
        .split('\n')
        .flatMap((line, i) =>
          pattern.test(line) && !/^\s*(?:\*|\/\/)/.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : [],
        ),
    )

  it('is longer than 400 lines', () => {
    expect(files.filter((file) => (sources.get(file)?.split('\n').length ?? 0) > 400)).toEqual([])
  })

  it('reads the environment, but the configuration, and what an engine takes from nowhere else', () => {
    const allowed = [
      'config.ts',
      'indexing/settle-engine.ts',
      'indexing/merging/merge-environment.ts',
      'restart-lean.ts',
    ]
    expect(
      linesWith(
        /process\.env/,
        files.filter((file) => !allowed.includes(file)),
      ),
    ).toEqual([])
  })

  it('calls the clock or chance, except as a default', () => {
    const inner = files.filter((file) => !['commands', 'playground/page', ''].includes(folderOf(file)))
    const impure = /(?:Date\.now|Math\.random|randomUUID)\(|new Date\(\)/
    const calls = linesWith(impure, inner).filter((line) => !/= \(\) =>/.test(line))
    expect(calls).toEqual([])
  })

  it('is without a line about its role', () => {
    expect(files.filter((file) => !sources.get(file)?.startsWith('// '))).toEqual([])
  })

  it('is a drawer', () => {
    expect(
      files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|types|index)(?:\/|\.ts$)/.test(file)),
    ).toEqual([])
  })

  it('exports everything of another, or a default', () => {
    expect(linesWith(/^export \* from|^export default/)).toEqual([])
  })
})
