// The image is made elsewhere; what it would hold can be held against the tree.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const copied = Array.from(read('Dockerfile').matchAll(/^COPY (.+) \S+$/gm), ([, names = '']) =>
  names.split(' '),
).flat()

describe('the image', () => {
  it('is given only what exists', () => {
    expect(copied.length).toBeGreaterThan(5)
    expect(copied.filter((name) => !existsSync(join(root, name)))).toEqual([])
  })

  it('is sent exactly what it copies', () => {
    const sent = Array.from(read('.dockerignore').matchAll(/^!(.+)$/gm), ([, name]) => name)
    expect(sent.sort()).toEqual([...copied].sort())
  })

  it('holds every file outside src that the code reads', () => {
    const outside = ['manifest.yml', 'prompts', 'corpus', 'package.json']
    expect(outside.filter((name) => !copied.includes(name))).toEqual([])
  })

  it('runs on the Node that package.json pins', () => {
    const { dependencies } = JSON.parse(read('package.json'))
    expect(read('Dockerfile')).toContain(`FROM node:${dependencies.node.replace('^', '')}-`)
  })
})
