import { makeArrowTable } from '@lancedb/lancedb'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arrow } from '../../src/indexing/arrow.ts'
import { arrowTable } from '../../src/indexing/arrow-table.ts'

const { Field, FixedSizeList, Float32, Int32, List, Schema, TimestampMillisecond, Utf8 } = arrow

const schema = new Schema([
  new Field('text', new Utf8(), false),
  new Field('agency', new Utf8(), true),
  new Field('start', new Int32(), false),
  new Field('sentences', new List(new Field('item', new Int32(), false)), false),
  new Field('publishedAt', new TimestampMillisecond(), false),
  new Field('vector', new FixedSizeList(3, new Field('item', new Float32(), true)), true),
])

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })

const row = fc.record({
  text: fc.string({ unit: 'grapheme' }),
  agency: fc.option(fc.string({ unit: 'binary' })),
  start: int32,
  sentences: fc.array(int32),
  publishedAt: fc.date({ noInvalidDate: true }),
  vector: fc.option(fc.tuple(fc.constant(0.5), fc.constant(-2), fc.constant(1))),
})

const written = (table: unknown) =>
  JSON.stringify(table, (_, value) => (typeof value === 'bigint' ? Number(value) : value))

it('holds what LanceDB’s own table of the same rows holds', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const columns = Object.fromEntries(
        schema.fields.map(({ name }) => [name, rows.map((one) => one[name as keyof typeof one])]),
      )
      const own = arrowTable(schema, columns)
      expect(written(own.toArray())).toBe(written(makeArrowTable(rows, { schema }).toArray()))
      const read = arrow.tableFromIPC(arrow.tableToIPC(own, 'file'))
      expect(written(read.toArray())).toBe(written(own.toArray()))
    }),
  )
})
