import { describe, expect, it } from 'vitest'
import { freshClaims, judge, writtenClaims } from './judged-claims.ts'

const attacks = writtenClaims.filter(({ honest }) => !honest)
const honest = writtenClaims.filter((claim) => claim.honest)

/** The share measured when the rules were last changed, rounded down; see docs/verification.md. */
const HONEST_MIN = 0.85

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

describe('lots that no rule has been made for', () => {
  /** What got by when they were first run, but one: see docs/verification.md. */
  const FALSE_MAX = 11

  const passed = () => freshClaims.filter((claim) => judge(claim).supported.length > 0)

  it('get by no oftener than at first', () => {
    expect(freshClaims.length).toBe(150)
    expect(passed().filter(({ honest }) => !honest).length).toBeLessThanOrEqual(FALSE_MAX)
  })

  it('pass where they are honest', () => {
    expect(passed().filter(({ honest }) => honest).length).toBeGreaterThanOrEqual(47)
  })
})
