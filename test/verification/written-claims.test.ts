import { describe, expect, it } from 'vitest'
import { judge, writtenClaims } from './judged-claims.ts'

const attacks = writtenClaims.filter(({ honest }) => !honest)
const honest = writtenClaims.filter((claim) => claim.honest)

/** The share measured when the rules were last changed, rounded down; most of the others say it in other words. */
const HONEST_MIN = 0.72

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
  it('mostly pass', () => {
    const refused = honest.filter((claim) => judge(claim).supported.length === 0)
    expect(honest.length).toBeGreaterThanOrEqual(80)
    expect(1 - refused.length / honest.length).toBeGreaterThanOrEqual(HONEST_MIN)
  })

  it('are ranked by a score from 0 to 1', () => {
    for (const { score } of honest.flatMap((claim) => judge(claim).supported)) {
      expect(score).toBeGreaterThan(0)
      expect(score).toBeLessThanOrEqual(1)
    }
  })
})
