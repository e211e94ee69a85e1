import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluateClaims } from '../../src/evaluation/evaluate-claims.ts'
import { readClaimSet } from '../../src/evaluation/sets/read-claim-set.ts'
import { runNewsdesk } from '../commands/run-newsdesk.ts'

const article = {
  id: 'a',
  text: 'The council closed the harbour bridge on Tuesday. Engineers had found a crack in its northern pier.',
}

const claims = [
  { id: '1', claim: 'The council closed the harbour bridge.', doc: 'a', supported: true },
  { id: '2', claim: 'Engineers found a crack in the northern pier.', doc: 'a', supported: true },
  { id: '3', claim: 'The council opened 12 swimming pools in Lagos.', doc: 'a', supported: false },
]

async function claimSet(lines: readonly object[] = claims): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'claims-'))
  await writeFile(join(folder, 'corpus.jsonl'), `${JSON.stringify(article)}\n`)
  await writeFile(join(folder, 'claims.jsonl'), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
  return folder
}

describe('a set of claims', () => {
  it('is measured by who is let through and by how claims are ranked', async () => {
    const figures = evaluateClaims(await readClaimSet(await claimSet()))
    expect(figures).toMatchObject({
      claims: 3,
      supported: 2,
      auroc: 1,
      overlapAuroc: 1,
      passedSupported: 1,
      passedUnsupported: 0,
    })
    expect(figures.faults).toEqual([['number', 1]])
  })

  it('is read from the command line, with the baseline beside it', async () => {
    const folder = await claimSet()
    const ran = await runNewsdesk(['eval', folder], { cwd: folder })
    expect(ran.code).toBe(0)
    expect(ran.stdout).toMatch(/Newsdesk .* 1\.000 .* 100 % .* 0 %/)
    expect(ran.stdout).toMatch(/word overlap .* 1\.000 /)
  })

  it('says which claim is about an article that it does not hold', async () => {
    const folder = await claimSet([{ id: '9', claim: 'Nothing.', doc: 'b', supported: true }])
    await expect(readClaimSet(folder)).rejects.toThrow(/claim 9: .*holds no article b/)
  })
})

const PUBLIC_CLAIMS = '../shared/eval/qags_claims'

/** The target that the check was built to; see docs/verification.md for what was measured. */
const AUROC_MIN = 0.75

describe.skipIf(!existsSync(PUBLIC_CLAIMS))('on the public claims', () => {
  it('the score ranks better than word overlap', { timeout: 120_000 }, async () => {
    const { auroc, overlapAuroc, passedSupported, passedUnsupported } = evaluateClaims(
      await readClaimSet(PUBLIC_CLAIMS),
    )
    expect(auroc).toBeGreaterThan(AUROC_MIN)
    expect(auroc).toBeGreaterThan(overlapAuroc + 0.05)
    expect(passedUnsupported).toBeLessThan(passedSupported)
  })
})
