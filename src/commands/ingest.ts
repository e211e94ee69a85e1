// newsdesk ingest PATH…: brings the index up to date with files and folders.
import { Command } from 'commander'
import { type Config, readConfig } from '../config.ts'
import { embedPassages } from '../embed-passages.ts'
import { openComparable } from '../indexing/open-comparable.ts'
import { PassageIndex } from '../indexing/passage-index.ts'
import { ingest } from '../ingestion/ingest.ts'
import { printIngestReport } from './print-ingest-report.ts'
import { rebuiltStore } from './rebuilt-store.ts'
import { showProgress } from './show-progress.ts'

interface IngestCommandOptions {
  readonly json?: true
  readonly removeGone?: true
  readonly rebuild?: true
}

export const ingestCommand = new Command('ingest')
  .description('bring the index up to date with articles in files and folders')
  .argument('<path...>', 'files or folders: .txt, .md, .html, .jsonl, .json, .xml')
  .option('--rebuild', 'replace the whole index by these articles')
  .option('--remove-gone', 'remove what came from a path that does not exist any more')
  .option('--json', 'print the report as JSON')
  .action(run)

async function run(
  paths: readonly string[],
  { json, rebuild, removeGone }: IngestCommandOptions,
): Promise<void> {
  const config = readConfig()
  const store = rebuild ? rebuiltStore(config.indexUri) : await openComparable(config)
  const progress = showProgress('Ingesting')
  try {
    using _ = await store.lock()
    const report = await ingest({
      paths,
      store,
      ...(removeGone ? { removeGone } : {}),
      onProgress: ({ files, totalFiles, articles }) =>
        progress.update(files, totalFiles, `${articles} articles`),
    })
    await store.maintain()
    progress.stop()
    process.stdout.write(`${json ? JSON.stringify(report, undefined, 2) : printIngestReport(report)}\n`)
  } finally {
    progress.stop()
    store.close()
  }
  if (config.embedder) await embed(config)
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
