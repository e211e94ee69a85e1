import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuantities } from '../../src/verification/reading/read-quantities.ts'

const read = (text: string) => readQuantities(text).map(({ value, dimension }) => [value, dimension])

describe('the same amount', () => {
  it.each([
    ['1,200 homes', '1.2 thousand homes', 'twelve hundred homes', 'one thousand two hundred homes'],
    ['$5m', '5 million dollars', '$5,000,000', 'five million dollars'],
    ['25 per cent', '25%', 'a quarter', '25 percent', 'one in four'],
    ['1.2 km', '1,200 metres', '1.2 kilometres'],
    ['half a million people', '500,000 people', '0.5 million people'],
    ['two dozen', '24', 'twenty-four'],
    ['0.25 percentage points', 'a quarter of a percentage point'],
    ['2 weeks', '14 days', 'a fortnight of 14 days'],
  ])('%s is %s however it is written', (...forms) => {
    const [first, ...others] = forms.map((form) => read(form)[0])
    for (const other of others) expect(other).toEqual(first)
  })
})

describe('another amount', () => {
  it.each([
    ['a third', 'a quarter'],
    ['5 km', '5 miles'],
    ['5 per cent', '5 percentage points'],
    ['$5m', '£5m'],
    ['5 million', '5 billion'],
    ['3–1', '1–3'],
    ['60 grams', '60 kilograms'],
    ['third', 'a third'],
  ])('%s is not %s', (one, other) => {
    const [first] = readQuantities(one)
    const [second] = readQuantities(other)
    expect([first?.value, first?.dimension, first?.kind]).not.toEqual([
      second?.value,
      second?.dimension,
      second?.kind,
    ])
  })
})

it.each([
  ['about 40 people', 'about'],
  ['more than 40 people', 'more'],
  ['at least 40 people', 'least'],
  ['up to 40 people', 'most'],
  ['nearly 40 people', 'nearly'],
  ['40 or more people', 'least'],
  ['40 people', undefined],
])('%s is bounded by %s', (text, bound) => {
  expect(readQuantities(text)[0]?.bound).toBe(bound)
})

it('reads any whole number in digits as itself, with and without separators', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
      expect(read(`${value} homes`)).toEqual([[value, undefined]])
      expect(read(`${value.toLocaleString('en-US')} homes`)).toEqual([[value, undefined]])
    }),
  )
})
