// The page's files, and what cannot be had beside them.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { rawRequest } from './raw-request.ts'
import { startLocalSlack } from './start-local-slack.ts'

async function startWithPage() {
  const parent = await mkdtemp(join(tmpdir(), 'local-slack-'))
  onTestFinished(() => rm(parent, { recursive: true }))
  const pageFolder = join(parent, 'page')
  await mkdir(join(pageFolder, 'parts'), { recursive: true })
  await writeFile(join(parent, 'secret.ts'), 'export const secret = 1')
  await writeFile(join(pageFolder, 'index.html'), '<!doctype html><title>Page</title>')
  await writeFile(join(pageFolder, 'main.ts'), 'interface Gone { a: 1 }\nexport const stays: number = 1\n')
  await writeFile(join(pageFolder, 'parts', 'part.css'), 'body { margin: 0 }')
  await writeFile(join(pageFolder, 'tsconfig.json'), '{}')
  return startLocalSlack({ pageFolder })
}

test('the page’s files: HTML, style sheets, and TypeScript as JavaScript on the same lines', async () => {
  const slack = await startWithPage()
  const page = await fetch(slack.url)
  expect(await page.text()).toContain('<title>Page</title>')
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  const policy = page.headers.get('content-security-policy')
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toContain('unsafe')

  const script = await fetch(`${slack.url}/page/main.ts`)
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  const lines = (await script.text()).split('\n').map((line) => line.trim().replace(/ +/g, ' '))
  expect(lines).toEqual(['', 'export const stays = 1', ''])

  const style = await fetch(`${slack.url}/page/parts/part.css`)
  expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8')
})

test('a file that has not changed is not sent again', async () => {
  const slack = await startWithPage()
  const { headers } = await fetch(`${slack.url}/page/main.ts`)
  expect(headers.get('cache-control')).toBe('no-cache')
  const again = await rawRequest(slack, '/page/main.ts', { 'if-none-match': headers.get('etag') ?? '' })
  expect([again.status, again.body]).toEqual([304, ''])
  const head = await rawRequest(slack, '/page/main.ts', {}, 'HEAD')
  expect([head.status, head.body]).toEqual([200, ''])
})

test('stripping types prints no warning, and lets others through', async () => {
  const module = new URL('../../src/playground/server/strip-types.ts', import.meta.url).href
  const code = `
    const { stripTypes } = await import(${JSON.stringify(module)})
    console.log(stripTypes('let a: number') + stripTypes('let b: string'))
    process.emitWarning('still heard')`
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code])
  expect(stdout).toMatch(/^let a +let b +\n$/)
  expect(stderr).toContain('Warning: still heard')
  expect(stderr).not.toContain('Experimental')
})

test.each([
  '/page/../secret.ts',
  '/page/%2e%2e/secret.ts',
  '/page/..%2fsecret.ts',
  '/page/parts/../../secret.ts',
  '/page/..\\secret.ts',
  '/page//etc/passwd',
  '/page/main.ts%00.css',
  '/secret.ts',
  '/page/tsconfig.json',
  '/page/absent.ts',
  '/page/',
  '//',
])('nothing outside the page can be had: %s', async (path) => {
  const slack = await startWithPage()
  const { status, body } = await rawRequest(slack, path)
  expect(status).toBe(404)
  expect(body).not.toContain('secret = 1')
})

test('the real page is one script and one style sheet, with nothing more to ask for', async () => {
  const slack = await startLocalSlack()
  const html = await (await fetch(slack.url)).text()
  const asked = Array.from(html.matchAll(/(?:src|href)="(\/page\/[\w/-]+\.(?:js|css))"/g), ([, path]) => path)
  expect(asked).toEqual(['/page/main.css', '/page/main.js'])
  const [style = '', script = ''] = await Promise.all(
    asked.map(async (path) => (await fetch(`${slack.url}${path}`)).text()),
  )
  expect(style).not.toContain('@import')
  expect(style).toContain('.composer')
  expect(script).not.toMatch(/^(?:import|export)\b/m)
})
