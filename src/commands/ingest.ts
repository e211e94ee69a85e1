// newsdesk ingest SOURCE…: brings the index up to date with files, folders, pages, feeds and sitemaps.
import { existsSync } from 'node:fs'
import { Command } from 'commander'
import { Keyv } from 'keyv'
import { type Config, readConfig } from '../config.ts'
import { embedPassages } from '../embed-passages.ts'
import { InputError } from '../errors.ts'
import { openComparable } from '../indexing/open-comparable.ts'
import { PassageIndex } from '../indexing/passage-index.ts'
import { WRITING_CACHE_BYTES } from '../indexing/writing-cache-bytes.ts'
import { listFiles } from '../ingestion/list-files.ts'
import { ingestSources } from '../ingestion/sources/ingest-sources.ts'
import { isAddress } from '../ingestion/sources/is-address.ts'
import { openSourceMemory, type SourceMemory } from '../ingestion/sources/source-memory.ts'
import { stepOfRun } from '../ingestion/sources/step-of-run.ts'
import { restartLean } from '../restart-lean.ts'
import { openState } from '../state/open-state.ts'
import { printIngestReport } from './print-ingest-report.ts'
import { rebuiltStore } from './rebuilt-store.ts'
import { showProgress } from './show-progress.ts'
import { writeRejected } from './write-rejected.ts'

interface IngestCommandOptions {
  readonly json?: true
  readonly removeGone?: true
  readonly rebuild?: true
  readonly rejected?: string
}

const NO_SOURCE =
  'Nothing to ingest: name files, folders or addresses, or list sources in newsdesk.yml (docs/ingestion.md)'

export const ingestCommand = new Command('ingest')
  .description('bring the index up to date with articles in files and folders, and at addresses')
  .argument(
    '[source...]',
    'files, folders, or addresses of pages, feeds and sitemaps; without any, those of the configuration',
  )
  .option('--rebuild', 'replace the whole index by these articles')
  .option('--remove-gone', 'remove what came from a path that does not exist any more')
  .option('--rejected <file>', 'write what was rejected to a file, a line of JSON each')
  .option('--json', 'print the report as JSON')
  .action(run)

async function run(
  named: readonly string[],
  { json, rebuild, removeGone, rejected }: IngestCommandOptions,
): Promise<void> {
  const config = readConfig()
  const sources = named.length > 0 ? named : (config.sources?.sources ?? []).map(({ source }) => source)
  if (sources.length === 0) throw new InputError(NO_SOURCE)
  const { isVast, ...step } = await lookThrough(sources)
  // Before anything is opened: the process begins anew.
  if (isVast) restartLean()
  await using opened = new AsyncDisposableStack()
  const memory = await openMemory(config, opened, { isNew: rebuild === true || !sources.some(isAddress) })
  const store = rebuild
    ? rebuiltStore(config.indexUri)
    : await openComparable({ ...config, cacheBytes: WRITING_CACHE_BYTES })
  const progress = showProgress('Ingesting')
  try {
    // Fetching takes minutes, in which others may write.
    using _ = sources.some(isAddress) && !rebuild ? undefined : await store.lock()
    const report = await ingestSources({
      ...step,
      sources,
      store,
      memory,
      ...(config.sources ? { fetch: config.sources.fetch } : {}),
      ...(removeGone ? { removeGone } : {}),
      ...(rejected === undefined ? {} : { onRejected: (list) => writeRejected(rejected, list) }),
      onProgress: (done, total, articles) => progress.update(done, total, `${articles} articles`),
    })
    await store.maintain()
    await store.sweep()
    progress.stop()
    process.stdout.write(`${json ? JSON.stringify(report, undefined, 2) : printIngestReport(report)}\n`)
  } finally {
    progress.stop()
    store.close()
  }
  if (config.embedder) await embed(config)
}

/**
 * The files of the paths, absent where a path is not there: that is for the run to judge, by what came from it. And how
 * the run goes about them.
 */
async function lookThrough(sources: readonly string[]) {
  const paths = sources.filter((source) => !isAddress(source))
  const there = paths.filter((path) => existsSync(path))
  const files = await listFiles(there)
  const known = there.length === paths.length ? { files } : {}
  return { ...known, ...(await stepOfRun(files)) }
}

/** Nothing is recalled for an index that begins anew, and the state is not opened where there is nothing to recall. */
async function openMemory(
  config: Config,
  opened: AsyncDisposableStack,
  { isNew }: { readonly isNew: boolean },
): Promise<SourceMemory> {
  if (isNew) return openSourceMemory(new Keyv())
  const state = await openState(config.stateUri)
  opened.defer(() => state.close())
  return openSourceMemory(state.keyv('sources'))
}

/** After the report: the articles are in, whatever becomes of their vectors. */
async function embed(config: Config): Promise<void> {
  const index = await PassageIndex.open({ uri: config.indexUri })
  const progress = showProgress('Embedding', { unit: 'passages' })
  const faults: string[] = []
  await embedPassages({
    index,
    config,
    onFailure: (fault) => faults.push(`${fault}; npm run embed goes on`),
    onProgress: (done, total) => progress.update(done, total, config.embedder?.model ?? ''),
  }).finally(() => {
    progress.stop()
    index.close()
  })
  for (const fault of faults) process.stderr.write(`newsdesk: ${fault}\n`)
}
