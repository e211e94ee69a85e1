// The page's files as the browser gets them: all there, small, and within the content security policy.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { joinModules } from '../../../src/playground/server/join-modules.ts'
import { stripTypes } from '../../../src/playground/server/strip-types.ts'

const FOLDER = new URL('../../../src/playground/page/', import.meta.url)
/** What a first visit may load as script, in bytes. */
const SCRIPT_LIMIT = 200_000

const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')
const modules = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'))
const scripts = new Map(modules.map((name) => [name, stripTypes(read(name))]))

function importsOf(name: string): readonly string[] {
  const matches = scripts.get(name)?.matchAll(/^import\s[^'"]*['"](.+)['"]/gm) ?? []
  return [...matches].map((match) => match[1] ?? '')
}

test('the whole script stays small', async () => {
  const script = await joinModules('main.ts', async (name) => scripts.get(name) ?? '')
  expect(Buffer.byteLength(script)).toBeLessThan(SCRIPT_LIMIT)
})

test('a module imports only modules beside it, so that no import leads out of the folder', () => {
  for (const name of modules) {
    for (const target of importsOf(name))
      expect(scripts.has(target.replace(/^\.\//, '')), `${name}: ${target}`).toBe(true)
  }
})

test('every module is reached from main.ts, or holds types alone', () => {
  const reached = new Set(['main.ts'])
  for (const name of reached) for (const target of importsOf(name)) reached.add(target.slice(2))
  const unreached = modules.filter((name) => !reached.has(name))
  for (const name of unreached) {
    const code = scripts
      .get(name)
      ?.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')
      .trim()
    expect([name, code]).toEqual([name, ''])
  }
})

test('the HTML has no inline script or style, and every file it names is there', () => {
  const html = read('index.html')
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/)
  const named = [...html.matchAll(/(?:src|href)="\/page\/([^"]+)"/g)].map((match) => match[1] ?? '')
  expect(named).toContain('main.js')
  for (const name of named) expect(existsSync(new URL(name.replace(/\.js$/, '.ts'), FOLDER)), name).toBe(true)
  const sheets = readdirSync(FOLDER).filter((name) => name.endsWith('.css') && name !== 'main.css')
  const imported = Array.from(read('main.css').matchAll(/^@import "\.\/(.+)";$/gm), ([, name]) => name)
  expect(imported.toSorted()).toEqual(sheets.toSorted())
})

test('text never becomes markup', () => {
  for (const [name, script] of scripts) {
    expect(script, name).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|eval\(/,
    )
  }
})
