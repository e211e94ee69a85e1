// An address that a person pastes at the page: fetched, read, and in the index when this resolves.
import { Keyv } from 'keyv'
import { InputError } from '../errors.ts'
import { DocumentReader } from '../ingestion/documents/document-reader.ts'
import { Fetcher } from '../ingestion/fetching/fetcher.ts'
import type { IngestReport } from '../ingestion/ingest-report.ts'
import { ingestAddresses } from '../ingestion/sources/ingest-addresses.ts'
import { openSourceMemory } from '../ingestion/sources/source-memory.ts'
import type { PageAdded } from '../playground/workbench-protocol.ts'
import { type AddingOptions, cardsFrom } from './own-articles.ts'
import { reportLines } from './report-lines.ts'

export interface AddAddressOptions extends AddingOptions {
  /** By default one that reaches public addresses alone. */
  readonly openFetcher?: () => Fetcher
}

/** A page, a feed or a sitemap. Each time anew: who pastes an address again wants what stands there now. */
export function createAddAddress({ openOwn, onAdded, openFetcher = () => new Fetcher() }: AddAddressOptions) {
  return async function addAddress(address: string): Promise<PageAdded> {
    await using fetcher = openFetcher()
    await using reader = new DocumentReader()
    const store = await openOwn()
    const memory = openSourceMemory(new Keyv())
    const report = await ingestAddresses({ addresses: [address], store, memory, fetcher, reader })
    if (report.added + report.changed + report.unchanged === 0)
      throw new InputError(`No article was found at ${address}: ${whyNone(report)}`)
    await store.maintain()
    await onAdded()
    return { lines: reportLines(report), articles: await cardsFrom(address, store) }
  }
}

function whyNone({ forgotten, rejected }: IngestReport): string {
  if (forgotten > 0) return 'what stands there was taken down with “npm run forget”'
  return rejected[0]?.reason ?? 'it is empty'
}
