// Many modules as one script: what it does is what the modules do.
import { expect, test } from 'vitest'
import { joinModules } from '../../src/playground/server/join-modules.ts'

const join = (modules: Readonly<Record<string, string>>) =>
  joinModules('main.ts', async (name) => {
    const code = modules[name]
    if (code === undefined) throw new Error(`${name} is not there`)
    return code
  })

test('each module runs once, before those that import it, and its own names stay its own', async () => {
  const script = await join({
    'main.ts': `import { tell as say } from './tell.ts'
import {
  more,
} from './more-words.ts'
const words = 'end'
said.push(say(), more(), words)`,
    'tell.ts': `import { more } from './more-words.ts'
said.push('tell runs')
const words = 'told'
export function tell() { return words + more() }`,
    'more-words.ts': `said.push('more runs')
export const words = '!'
export function more() { return words }`,
  })
  const said: string[] = []
  new Function('said', script)(said)
  expect(said).toEqual(['more runs', 'tell runs', 'told!', '!', 'end'])
})

test.each([
  ['a circle', `import { a } from './a.ts'`, `import { b } from './main.ts'`, 'imports itself'],
  ['an export of another kind', `import { a } from './a.ts'`, 'export default 1', 'export default 1'],
  ['a package', `import { a } from 'a'`, '', `import { a } from 'a'`],
])('%s is refused', async (_what, main, a, words) => {
  await expect(join({ 'main.ts': main, 'a.ts': a })).rejects.toThrow(words)
})
