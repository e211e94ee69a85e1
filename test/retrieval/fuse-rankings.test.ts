import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuseRankings } from '../../src/retrieval/ranking/fuse-rankings.ts'

const id = fc.constantFrom(...'abcdefghijklmnop')
const ranking = fc.uniqueArray(id, { maxLength: 12 })
const rankings = fc.array(ranking, { maxLength: 4 })
const ids = (fused: ReturnType<typeof fuseRankings>) => fused.map((one) => one.id)

describe('fuseRankings', () => {
  it('puts what both rankings hold before what only one holds at a like rank', () => {
    expect(
      ids(
        fuseRankings([
          ['a', 'b', 'c'],
          ['d', 'b', 'e'],
        ]),
      ),
    ).toEqual(['b', 'a', 'd', 'c', 'e'])
  })

  it('scores by reciprocal rank, as published', () => {
    const [first, second] = fuseRankings([
      ['a', 'b'],
      ['b', 'c', 'a'],
    ])
    expect(first).toEqual({ id: 'b', score: 1 / 61 + 1 / 62 })
    expect(second).toEqual({ id: 'a', score: 1 / 61 + 1 / 63 })
  })

  it('leaves one ranking as it is', () => {
    fc.assert(
      fc.property(ranking, (one) => {
        expect(ids(fuseRankings([one, []]))).toEqual(one)
      }),
    )
  })

  it('holds each id of the rankings once, best first', () => {
    fc.assert(
      fc.property(rankings, (all) => {
        const fused = fuseRankings(all)
        expect(ids(fused).toSorted()).toEqual([...new Set(all.flat())].toSorted())
        const scores = fused.map(({ score }) => score)
        expect(scores).toEqual(scores.toSorted((a, b) => b - a))
      }),
    )
  })

  it('does not depend on the order of the rankings', () => {
    const shuffled = rankings.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(fuseRankings(other)).toEqual(fuseRankings(all))
      }),
    )
  })

  it('keeps first what is first in every ranking', () => {
    const led = fc.array(ranking, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(led, id, (all, first) => {
        const rest = all.map((one) => [first, ...one.filter((other) => other !== first)])
        expect(ids(fuseRankings(rest))[0]).toBe(first)
      }),
    )
  })

  it('never puts an id before one that stands above it in every ranking', () => {
    fc.assert(
      fc.property(
        fc.array(fc.shuffledSubarray([...'abcdefgh'], { minLength: 8 }), { minLength: 1 }),
        (all) => {
          const fused = ids(fuseRankings(all))
          for (const upper of 'abcdefgh')
            for (const lower of 'abcdefgh')
              if (upper !== lower && all.every((one) => one.indexOf(upper) < one.indexOf(lower)))
                expect(fused.indexOf(upper)).toBeLessThan(fused.indexOf(lower))
        },
      ),
    )
  })

  it('counts an id that a ranking holds twice where it stands first', () => {
    expect(fuseRankings([['a', 'b', 'a', 'c']])).toEqual(fuseRankings([['a', 'b', 'c']]))
  })
})
