// Claims about the demonstration articles, checked.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCheckClaims } from '../../src/answering/claims/check-claims.ts'
import { splitClaims } from '../../src/answering/claims/split-claims.ts'
import { type OpenedCorpus, openCorpus } from '../../src/open-corpus.ts'

let folder: string
let corpus: OpenedCorpus

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-claims-'))
  corpus = await openCorpus({
    config: { indexUri: join(folder, 'index') },
    logger: pino({ level: 'silent' }),
  })
})

afterAll(() => {
  corpus?.index.close()
  rmSync(folder, { recursive: true, force: true })
})

async function check(text: string) {
  const checkClaims = createCheckClaims({ corpus: corpus.index })
  const [claim] = await checkClaims({ text, asOf: new Date('2026-11-24T00:00:00Z'), timeZone: 'UTC' })
  const of = (sentences: readonly { text: string }[] = []) =>
    sentences.map((sentence) => sentence.text).join(' ')
  return { supporting: of(claim?.supporting), contradicting: of(claim?.contradicting) }
}

describe('a claim', () => {
  it.each([
    ['Seventeen people were hurt in the tram crash.', 'Seventeen people were hurt'],
    ['Maëlle Ó Dálaigh won the Cormorant Prize.', 'won the Cormorant Prize'],
  ])('is supported by its report: %s', async (text, words) => {
    const { supporting, contradicting } = await check(text)
    expect(supporting).toContain(words)
    expect(contradicting).toBe('')
  })

  it.each([['Five people were hurt in the tram crash.', 'Seventeen people were hurt']])(
    'is set against the report that says otherwise: %s',
    async (text, words) => {
      const { supporting, contradicting } = await check(text)
      expect(contradicting).toContain(words)
      expect(supporting).toBe('')
    },
  )

  it.each([
    'Five ferries sank off Lindholt in the spring.',
    'The mayor of Copenhagen resigned on Tuesday.',
    'The Orrin Dam has 300 visitors a day.',
  ])('has no report: %s', async (text) => {
    expect(await check(text)).toEqual({ supporting: '', contradicting: '' })
  })
})

it('only statements with a name or a number are claims', () => {
  const message = 'Hi all! I think it is sad. Did you know? The Orrin Dam was built in 1968. We should talk.'
  expect(splitClaims(message)).toEqual(['The Orrin Dam was built in 1968.'])
})
