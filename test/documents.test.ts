// What the documents say can be done, can be done.
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(resolve(root, file), 'utf8')
const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'DESIGN.md',
  ...globSync('docs/*.md', { cwd: root }).sort(),
]

describe.each(documents)('%s', (file) => {
  const text = read(file)

  it('names only npm scripts that exist', () => {
    const named = Array.from(
      text.matchAll(/npm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g),
      ([, run, plain]) => run ?? plain ?? '',
    )
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('links and shows only files that exist', () => {
    const links = Array.from(text.matchAll(/\]\((?!https?:)([^)#]+)/g), ([, path = '']) => path)
    expect(links.filter((path) => !existsSync(resolve(root, dirname(file), path)))).toEqual([])
  })
})

it('README shows the two commands first, and has 350 to 700 words', () => {
  const text = read('README.md')
  expect(text.indexOf('npm ci && npm start')).toBeLessThan(text.indexOf('\n## '))
  expect(text.indexOf('npm cit')).toBeLessThan(text.indexOf('\n## '))
  const words = text.split(/\s+/).length
  expect(words).toBeGreaterThanOrEqual(350)
  expect(words).toBeLessThanOrEqual(700)
})

it('README names every variable of the configuration', () => {
  const variables = Array.from(
    read('src/environment-schema.ts').matchAll(/^ {2}([A-Z][A-Z_]+): /gm),
    ([, name = '']) => name,
  )
  expect(variables.length).toBeGreaterThan(5)
  expect(variables.filter((name) => !read('README.md').includes(name))).toEqual([])
})

it('CONTRIBUTING has at most 100 lines', () => {
  expect(read('CONTRIBUTING.md').split('\n').length).toBeLessThanOrEqual(100)
})

/** What stands at the top of the tree; a new entry is meant, and is entered here. */
const atTheTop = new Set([
  ...[
    '.ci',
    '.dockerignore',
    '.gitignore',
    '.slack',
    'CONTRIBUTING.md',
    'DESIGN.md',
    'Dockerfile',
    'README.md',
  ],
  ...[
    'biome.json',
    'corpus',
    'docs',
    'manifest.yml',
    'package-lock.json',
    'package.json',
    'prompts',
    'src',
    'test',
  ],
  ...['tsconfig.json', 'vitest.config.ts'],
])

it.skipIf(!existsSync(resolve(root, '.git')))(
  'nothing else stands at the top of the tree, such as what a test run left',
  () => {
    const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--directory']
    const files = execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)
    const entries = new Set(files.map((file) => file.split('/')[0] ?? ''))
    expect([...entries].filter((entry) => !atTheTop.has(entry))).toEqual([])
  },
)
