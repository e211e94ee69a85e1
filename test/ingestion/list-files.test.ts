import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { listFiles } from '../../src/ingestion/list-files.ts'
import { temporaryFolder } from './temporary-folder.ts'

test('lists the supported files of a folder and its folders, sorted, as absolute paths', async () => {
  const folder = await temporaryFolder({
    'b.md': '',
    'a.TXT': '',
    'deep/er/c.jsonl': '',
    'deep/d.ndjson': '',
    'e.markdown': '',
    'photo.png': '',
    README: '',
  })
  expect(await listFiles([folder])).toEqual(
    ['a.TXT', 'b.md', 'deep/d.ndjson', 'deep/er/c.jsonl', 'e.markdown'].map((name) => join(folder, name)),
  )
})

test('passes over hidden files and folders, node_modules, and folders behind links', async () => {
  const folder = await temporaryFolder({
    'a.md': '',
    '.b.md': '',
    '.git/c.md': '',
    'node_modules/p/readme.md': '',
  })
  await symlink(folder, join(folder, 'again'))
  expect(await listFiles([folder])).toEqual([join(folder, 'a.md')])
})

test('lists a link to nothing inside a folder, for its reader to reject', async () => {
  const folder = await temporaryFolder({ 'a.md': '' })
  await symlink(join(folder, 'nowhere.md'), join(folder, 'dangling.md'))
  expect(await listFiles([folder])).toEqual([join(folder, 'a.md'), join(folder, 'dangling.md')])
})

test('lists a file once, however often it is named', async () => {
  const folder = await temporaryFolder({ 'a.md': '' })
  expect(await listFiles([join(folder, 'a.md'), folder, `${folder}/./a.md`])).toEqual([join(folder, 'a.md')])
})

test.each([
  ['missing.md', 'does not exist'],
  ['a.md/below.md', 'does not exist'],
  ['photo.png', 'is not supported: give a folder or a file ending in .txt, .md, .markdown, .jsonl, .ndjson'],
  ['folder.md/fake.txt', 'does not exist'],
  ['dangling.md', 'does not exist'],
])('refuses %s in one line that says why', async (name, reason) => {
  const folder = await temporaryFolder({ 'a.md': '', 'photo.png': '' })
  await mkdir(join(folder, 'folder.md'))
  await symlink(join(folder, 'nowhere.md'), join(folder, 'dangling.md'))
  const refused = await listFiles([join(folder, name)]).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(InputError)
  const message = refused instanceof InputError ? refused.message : ''
  expect(message).toContain(reason)
  expect(message).toContain(name)
  expect(message).not.toContain('\n')
})
