// Which addresses a click on the page may lead to.
import { expect, test } from 'vitest'
import { safeUrl } from '../../../src/playground/page/safe-url.ts'

test.each([
  'https://a.example/x#:~:text=a%2Db,c',
  'http://a.example',
  'HTTPS://a.example/ÄÖ',
  'mailto:desk@a.example',
])('%s is followed as it is written', (url) => {
  expect(safeUrl(url)).toBe(url)
})

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,hello',
  'file:///etc/passwd',
  'blob:https://a.example/1',
  '/playground/state',
  'a.example',
  '',
])('%j is not followed', (url) => {
  expect(safeUrl(url)).toBeUndefined()
})
