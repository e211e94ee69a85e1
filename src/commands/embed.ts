// newsdesk embed: gives vectors to the passages of the index that have none.
import { once } from 'node:events'
import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { embedderOf } from '../embedder-of.ts'
import { ConfigurationError, InputError, ModelError } from '../errors.ts'
import { embedMissing } from '../indexing/embed-missing.ts'
import { PassageIndex } from '../indexing/passage-index.ts'
import type { Embedder } from '../models/embedder.ts'
import { showProgress } from './show-progress.ts'

interface EmbedOptions {
  readonly replace?: true
  readonly json?: true
}

export const embedCommand = new Command('embed')
  .description('give vectors to the passages that have none; stop it at any time, and run it again to go on')
  .option('--replace', 'drop the vectors of another model or size, and begin anew')
  .option('--json', 'print the result as JSON')
  .action(run)

async function run({ replace, json }: EmbedOptions): Promise<void> {
  const config = readConfig()
  const { embedder } = embedderOf(config, 'passages')
  if (!embedder)
    throw new ConfigurationError(['OPENAI_EMBEDDING_MODEL is missing: name the model that makes the vectors'])
  const index = await PassageIndex.open({ uri: config.indexUri })
  try {
    const { articles } = await index.coverage()
    if (articles === 0)
      throw new InputError(
        `The index ${config.indexUri} holds no articles: npm run ingest -- PATH… brings some`,
      )
    if (replace) await clearOthers(index, embedder)
    await embed({ index, embedder, json: json ?? false })
  } finally {
    index.close()
  }
}

/** One short text tells the size of a model that was not asked for one. */
async function clearOthers({ vectors }: PassageIndex, embedder: Embedder): Promise<void> {
  const held = await vectors.space()
  if (!held) return
  const [sample] = held.model === embedder.model ? await embedder.embed(['news']) : []
  if (sample?.length !== held.dimensions) await vectors.clear()
}

interface Run {
  readonly index: PassageIndex
  readonly embedder: Embedder
  readonly json: boolean
}

async function embed({ index, embedder, json }: Run): Promise<void> {
  const progress = showProgress('Embedding', { unit: 'passages' })
  const refused: { readonly headline: string; readonly reason: string }[] = []
  const result = await embedMissing({
    index,
    embedder,
    signal: stopSignal(),
    onProgress: (done, total) => progress.update(done, total, embedder.model),
    onRefused: ({ headline }, reason) => refused.push({ headline, reason }),
  })
    .catch(async (error: unknown) => {
      throw await withTheRest(error, index)
    })
    .finally(() => progress.stop())
  for (const { headline, reason } of refused)
    process.stderr.write(`no vector for a passage of “${headline}”: ${reason}\n`)
  const space = await index.vectors.space()
  process.stdout.write(
    json ? `${JSON.stringify({ ...space, ...result, refused }, undefined, 2)}\n` : `${resultLine(result)}\n`,
  )
}

function resultLine({ embedded, missing }: { readonly embedded: number; readonly missing: number }): string {
  if (missing > 0) return `${embedded} passages embedded, ${missing} without a vector: run it again to go on`
  return embedded > 0 ? `${embedded} passages embedded` : 'Every passage has its vector'
}

async function withTheRest(error: unknown, index: PassageIndex): Promise<unknown> {
  if (!(error instanceof ModelError)) return error
  const { embedded, missing } = await index.vectors.count()
  const rest = `${embedded} of ${embedded + missing} passages have their vectors; run npm run embed to go on`
  return new ModelError(`${error.message}; ${rest}`, { cause: error })
}

/** Ctrl+C once: finish what is under way. A second one does not wait. */
function stopSignal(): AbortSignal {
  const stop = new AbortController()
  void once(process, 'SIGINT').then(() => {
    process.stderr.write('stopping when what is under way has come (Ctrl+C again stops at once)\n')
    stop.abort()
  })
  return stop.signal
}
