import { beforeAll, describe, expect, it } from 'vitest'
import type { SupportedSentence } from '../../src/verification/verify-citations.ts'
import { freshClaims, judge, lastClaims, plainClaims, writtenClaims } from './judged-claims.ts'

const attacks = writtenClaims.filter(({ honest }) => !honest)
const honest = writtenClaims.filter((claim) => claim.honest)

/** The share measured when the rules were last changed, rounded down; see docs/verification.md. */
const HONEST_MIN = 0.87

describe('sentences that say something else than their quotes', () => {
  it('are many, of many kinds', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(150)
    expect(new Set(attacks.map(({ attack }) => attack)).size).toBeGreaterThanOrEqual(12)
  })

  it.each(attacks)('$attack: $sentence', (claim) => {
    expect(judge(claim).supported).toEqual([])
  })
})

describe('honest retellings', () => {
  let supported: readonly SupportedSentence[]

  beforeAll(() => {
    supported = honest.flatMap((claim) => judge(claim).supported)
  })

  it('mostly pass', () => {
    expect(honest.length).toBeGreaterThanOrEqual(80)
    expect(supported.length / honest.length).toBeGreaterThanOrEqual(HONEST_MIN)
  })

  it('are ranked by a score from 0 to 1', () => {
    for (const { score } of supported) {
      expect(score).toBeGreaterThan(0)
      expect(score).toBeLessThanOrEqual(1)
    }
  })
})

describe('lots that were run before anything was changed for them', () => {
  /** What gets by of each, and what passes, since the rules were last changed: see docs/verification.md. */
  it.each([
    { lot: freshClaims, name: 'long sentences', falseMax: 4, honestMin: 49 },
    { lot: plainClaims, name: 'plain retellings', falseMax: 1, honestMin: 49 },
    { lot: lastClaims, name: 'plain retellings since', falseMax: 1, honestMin: 55 },
  ])('$name', ({ lot, falseMax, honestMin }) => {
    const passed = lot.filter((claim) => judge(claim).supported.length > 0)
    expect(lot.length).toBeGreaterThanOrEqual(100)
    expect(passed.filter(({ honest }) => !honest).length).toBeLessThanOrEqual(falseMax)
    expect(passed.filter(({ honest }) => honest).length).toBeGreaterThanOrEqual(honestMin)
  })
})
