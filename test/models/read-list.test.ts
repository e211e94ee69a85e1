import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createListReader } from '../../src/models/read-list.ts'

const readAll = (pieces: readonly string[]) => {
  const reader = createListReader('list')
  return { entries: pieces.flatMap((piece) => reader.read(piece)), whole: reader.whole }
}

/** The text, cut at these places. */
const cutAt = (text: string, places: readonly number[]): readonly string[] => {
  const cuts = [0, ...places.map((place) => place % (text.length + 1)).toSorted((a, b) => a - b), text.length]
  return cuts.slice(1).map((end, i) => text.slice(cuts[i], end))
}

/** JSON has no undefined and no negative zero. */
const entry = fc.jsonValue({ noUnicodeString: true }).map((value) => JSON.parse(JSON.stringify(value)))
const document = fc.record({ list: fc.array(entry, { maxLength: 5 }), other: entry })

describe('a list read while it is written', () => {
  it('gives the entries and the whole, wherever the text is cut', () => {
    fc.assert(
      fc.property(document, fc.array(fc.nat(2_000), { maxLength: 12 }), (value, places) => {
        expect(readAll(cutAt(JSON.stringify(value), places))).toEqual({ entries: value.list, whole: value })
      }),
    )
  })

  it('is found within a fence, and ends at its end', () => {
    const fenced = '```json\n{"list":[{"a":"}"}]}\n``` and {"list":[2]}'
    expect(readAll([...fenced])).toEqual({ entries: [{ a: '}' }], whole: { list: [{ a: '}' }] } })
  })

  it('gives an entry as soon as it is complete, and no whole before its end', () => {
    const reader = createListReader('list')
    expect(reader.read('{"list":[{"a":1}')).toEqual([{ a: 1 }])
    expect(reader.whole).toBeUndefined()
  })

  it('throws where the text is no JSON', () => {
    expect(() => readAll(['{"list": [}'])).toThrow()
  })
})
