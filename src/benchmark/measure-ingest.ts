// How fast articles get from a file into an index, on the way that `newsdesk ingest` takes.
import { PassageIndex } from '../indexing/passage-index.ts'
import { WRITING_CACHE_BYTES } from '../indexing/writing-cache-bytes.ts'
import { ingest } from '../ingestion/ingest.ts'
import { stepOfRun } from '../ingestion/sources/step-of-run.ts'

export interface IngestFigures {
  readonly passages: number
  readonly seconds: number
}

/** From the empty index to the one that is merged and ready. */
export async function measureIngest({
  file,
  uri,
}: {
  readonly file: string
  readonly uri: string
}): Promise<IngestFigures> {
  const begun = performance.now()
  const index = await PassageIndex.open({ uri, cacheBytes: WRITING_CACHE_BYTES })
  const { batch } = await stepOfRun([file])
  await ingest({ paths: [file], store: index, batch })
  await index.maintain()
  await index.sweep()
  const seconds = (performance.now() - begun) / 1_000
  const { embedded, missing } = await index.vectors.count()
  index.close()
  return { passages: embedded + missing, seconds }
}
