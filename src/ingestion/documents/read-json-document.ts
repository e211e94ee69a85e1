// Reads a JSON document: ninjs, a list of it, a JSON Feed, or records as JSON Lines has them.
import { z } from 'zod'
import { readFeed } from '../feeds/read-feed.ts'
import type { ReadRecord } from '../formats/raw-article.ts'
import { readJsonRecord } from '../formats/read-json-record.ts'
import { isNinjs, readNinjs } from '../wire/read-ninjs.ts'
import type { DocumentContent } from './source-document.ts'

const objectSchema = z.record(z.string(), z.unknown())

/** Keys under which programs return lists of items. */
const LISTS = ['items', '_items', 'articles', 'data', 'results', 'news', 'associations']

/** The text's articles, or entries of a feed. */
export function readJsonDocument(text: string, url?: string): DocumentContent {
  const value = parse(text)
  if (value === undefined) return { kind: 'rejected', reason: 'is not valid JSON' }
  const object = objectSchema.safeParse(value).data
  if (typeof object?.version === 'string' && /jsonfeed\.org\/version/i.test(object.version))
    return readFeed(text, url)
  const records = itemsOf(value).map(readItem)
  return records.length > 0
    ? { kind: 'articles', records }
    : { kind: 'rejected', reason: 'holds no articles' }
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  const object = objectSchema.safeParse(value).data
  if (!object || isNinjs(object) || 'title' in object || 'headline' in object) return [value]
  const list = LISTS.map((key) => object[key]).find((candidate) => Array.isArray(candidate))
  return Array.isArray(list) ? list : [value]
}

function readItem(item: unknown): ReadRecord {
  const object = objectSchema.safeParse(item).data
  return object && isNinjs(object) ? readNinjs(object) : readJsonRecord(item)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
