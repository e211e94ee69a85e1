import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auroc } from '../../src/evaluation/metrics/auroc.ts'
import { gainAt } from '../../src/evaluation/metrics/gain-at.ts'
import { hitsAt } from '../../src/evaluation/metrics/hits-at.ts'
import { mean } from '../../src/evaluation/metrics/mean.ts'
import { quantile } from '../../src/evaluation/metrics/quantile.ts'
import { recallAt } from '../../src/evaluation/metrics/recall-at.ts'
import { reciprocalRankAt } from '../../src/evaluation/metrics/reciprocal-rank-at.ts'

const ranking = ['a', 'b', 'c', 'd', 'e']

describe('measures of a ranking', () => {
  it('agree with values worked out by hand', () => {
    const wanted = new Set(['b', 'd', 'x'])
    expect(hitsAt(1, ranking, wanted)).toBe(0)
    expect(hitsAt(2, ranking, wanted)).toBe(1)
    expect(reciprocalRankAt(10, ranking, wanted)).toBe(1 / 2)
    expect(reciprocalRankAt(1, ranking, wanted)).toBe(0)
    expect(recallAt(3, ranking, wanted)).toBeCloseTo(1 / 3)
    expect(recallAt(20, ranking, wanted)).toBeCloseTo(2 / 3)
  })

  it('discounts gains by the logarithm of the place', () => {
    // b at 2: 1/log2(3) = .63093; d at 4: 1/log2(5) = .43068; the best order of three: 1 + .63093 + .5 = 2.13093
    expect(gainAt(10, ranking, new Set(['b', 'd', 'x']))).toBeCloseTo((0.63093 + 0.43068) / 2.13093, 4)
    expect(gainAt(2, ranking, new Set(['b', 'd', 'x']))).toBeCloseTo(0.63093 / 1.63093, 4)
  })

  it('are 1 for the best order and 0 for one without any wanted, whatever the sizes', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 99 }).map(String), { minLength: 1, maxLength: 10 }),
        fc.uniqueArray(fc.integer({ min: 100, max: 199 }).map(String), { maxLength: 10 }),
        (wanted, others) => {
          const best = [...wanted, ...others]
          for (const measure of [hitsAt, reciprocalRankAt, gainAt, recallAt]) {
            expect(measure(10, best, new Set(wanted))).toBeCloseTo(1)
            expect(measure(10, others, new Set(wanted))).toBe(0)
          }
        },
      ),
    )
  })
})

describe('auroc', () => {
  it('is the share of pairs won, ties counting half', () => {
    // .9 wins against both; .4 loses against .6 and ties with .4: 2.5 of 4
    expect(auroc([0.9, 0.4], [0.6, 0.4])).toBe(2.5 / 4)
    expect(auroc([2, 3], [0, 1])).toBe(1)
    expect(auroc([1, 1], [1])).toBe(0.5)
  })

  it('is not given where one side is empty', () => {
    expect(auroc([], [1])).toBeUndefined()
    expect(auroc([1], [])).toBeUndefined()
  })
})

describe('summaries', () => {
  it('average', () => {
    expect(mean([1, 0, 0, 1])).toBe(0.5)
    expect(mean([])).toBeUndefined()
  })

  it('take quantiles between neighbours', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2)
    expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5)
    expect(quantile([10, 20, 30, 40, 50], 0.95)).toBeCloseTo(48)
    expect(quantile([7], 0.95)).toBe(7)
    expect(quantile([], 0.5)).toBeUndefined()
  })
})
