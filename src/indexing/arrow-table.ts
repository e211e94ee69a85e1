// Columns of plain values as the Arrow table that the engine takes in.
import type { Data, Field, FixedSizeList, Float32, Int32, List, Schema, Table, Utf8 } from 'apache-arrow'
import { arrow } from './arrow.ts'
import { inGroups } from './in-groups.ts'

const { DataType, makeData } = arrow

/** Values by the name of their column, as many in each; null or undefined where there is none. */
export type Columns = Readonly<Record<string, readonly unknown[]>>

/**
 * By column and straight into memory: LanceDB's `makeArrowTable` looks at every value of every row to tell its type,
 * which took a fifth of the processor time that ingestion takes of its thread.
 */
export function arrowTable(schema: Schema, columns: Columns): Table {
  const children = schema.fields.map((field) => dataOf(field, columns[field.name] ?? []))
  const length = children[0]?.length ?? 0
  const data = makeData({ type: new arrow.Struct(schema.fields), length, nullCount: 0, children })
  return new arrow.Table(schema, [new arrow.RecordBatch(schema, data)])
}

function dataOf({ type }: Field, values: readonly unknown[]): Data {
  const length = values.length
  if (DataType.isUtf8(type)) return texts(type, values as readonly (string | null | undefined)[])
  if (DataType.isList(type)) return lists(type, values as readonly (readonly number[])[])
  if (DataType.isInt(type)) return makeData({ type, length, data: Int32Array.from(values as number[]) })
  if (DataType.isTimestamp(type))
    return makeData({ type, length, data: BigInt64Array.from(values, (value) => BigInt(Number(value))) })
  if (DataType.isFixedSizeList(type)) return vectors(type, values as readonly (readonly number[] | null)[])
  throw new Error(`no column of this type is written: ${type}`)
}

/** Texts that are written in one step where all of them are ASCII: a step costs as much as to write a kilobyte. */
const WRITTEN_AT_ONCE = 64

function texts(type: Utf8, values: readonly (string | null | undefined)[]): Data<Utf8> {
  const nullBitmap = new Uint8Array(Math.ceil(values.length / 8))
  let nullCount = 0
  for (const [i, value] of values.entries())
    if (typeof value === 'string') setBit(nullBitmap, i)
    else nullCount += 1
  const shared = { type, length: values.length, ...bytesOf(values) }
  return makeData(nullCount === 0 ? { ...shared, nullCount } : { ...shared, nullCount, nullBitmap })
}

/** As much memory as is needed: what is asked for is new to the process each time, and to be given it costs more than to write. */
function bytesOf(values: readonly (string | null | undefined)[]) {
  const groups = inGroups(values, WRITTEN_AT_ONCE).map((group) => {
    const joined = group.join('')
    const isAscii = Buffer.byteLength(joined) === joined.length
    return { group, ascii: isAscii ? joined : undefined, bytes: isAscii ? joined.length : sumOf(group) }
  })
  const data = Buffer.allocUnsafe(groups.reduce((sum, { bytes }) => sum + bytes, 0))
  const valueOffsets = new Int32Array(values.length + 1)
  let [end, i] = [0, 0]
  for (const { group, ascii } of groups) {
    if (ascii !== undefined) data.write(ascii, end, 'latin1')
    for (const value of group) {
      if (value) end += ascii === undefined ? data.write(value, end) : value.length
      i += 1
      valueOffsets[i] = end
    }
  }
  return { valueOffsets, data }
}

function sumOf(values: readonly (string | null | undefined)[]): number {
  return values.reduce((sum, value) => sum + (value ? Buffer.byteLength(value) : 0), 0)
}

function lists(type: List, values: readonly (readonly number[])[]): Data<List> {
  const valueOffsets = new Int32Array(values.length + 1)
  let end = 0
  for (const [i, value] of values.entries()) {
    end += value.length
    valueOffsets[i + 1] = end
  }
  const data = new Int32Array(end)
  for (const [i, value] of values.entries()) data.set(value, valueOffsets[i])
  const child = makeData({ type: type.valueType as Int32, length: data.length, data })
  return makeData({ type, length: values.length, nullCount: 0, valueOffsets, child })
}

/** A missing vector takes the room of one. */
function vectors(type: FixedSizeList, values: readonly (readonly number[] | null)[]): Data<FixedSizeList> {
  const data = new Float32Array(values.length * type.listSize)
  const nullBitmap = new Uint8Array(Math.ceil(values.length / 8))
  let nullCount = 0
  for (const [i, value] of values.entries()) {
    if (value) {
      data.set(value, i * type.listSize)
      setBit(nullBitmap, i)
    } else nullCount += 1
  }
  const child = makeData({ type: type.valueType as Float32, length: data.length, nullCount: 0, data })
  return makeData({ type, length: values.length, nullCount, nullBitmap, child })
}

function setBit(bits: Uint8Array, i: number): void {
  bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7))
}
