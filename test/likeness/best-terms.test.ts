import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BestTerms } from '../../src/likeness/best-terms.ts'

const term = fc.record({ stem: fc.string({ maxLength: 2 }), weight: fc.constantFrom(0.5, 0.8, 1, 1.5) })

test('the weightiest are kept, of equal ones those that stand first in the alphabet', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(term, { selector: ({ stem }) => stem }),
      fc.integer({ min: 1, max: 5 }),
      (terms, max) => {
        const best = new BestTerms(max)
        for (const { stem, weight } of terms) best.add(stem, weight)
        const sorted = terms.toSorted((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
        expect(best.terms).toEqual(sorted.slice(0, max))
      },
    ),
  )
})
