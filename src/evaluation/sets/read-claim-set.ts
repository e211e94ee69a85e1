// Reads a set of claims from a folder of corpus.jsonl and claims.jsonl.
import { basename, join, resolve } from 'node:path'
import { z } from 'zod'
import { InputError } from '../../errors.ts'
import type { ClaimSet } from './claim-set.ts'
import { corpusRecordSchema, prepareRecord } from './prepare-record.ts'
import { readRecordLines } from './read-record-lines.ts'

const claimSchema = z.object({
  id: z.string(),
  claim: z.string().min(1),
  doc: z.string(),
  supported: z.boolean(),
})

/** @throws InputError where a file or record cannot be read, or a claim is about an article that the set does not hold. */
export async function readClaimSet(folder: string): Promise<ClaimSet> {
  const file = resolve(folder, 'corpus.jsonl')
  const records = await readRecordLines(file, corpusRecordSchema)
  const articles = new Map(records.map((record) => [record.id, prepareRecord(record, file)]))
  const claims = await readRecordLines(join(folder, 'claims.jsonl'), claimSchema)
  return {
    name: basename(resolve(folder)),
    claims: claims.map(({ id, claim: text, doc, supported: isSupported }) => {
      const outcome = articles.get(doc)
      if (outcome?.kind !== 'prepared') throw new InputError(`claim ${id}: ${file} holds no article ${doc}`)
      return { id, text, article: outcome.prepared, isSupported }
    }),
  }
}
