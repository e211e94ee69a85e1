// Measures one size of corpus from its making to its questions.
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { measureApart } from './measure-apart.ts'
import { writeCorpus } from './write-corpus.ts'

export interface BenchmarkOptions {
  /** About how many passages the corpus shall have. */
  readonly passages: number
  readonly questions: number
  readonly seed: number
  /** Holds the corpus and its indexes while they are measured. */
  readonly folder: string
  readonly onProgress?: (done: number, total: number, what: string) => void
}

export type BenchmarkResult = Awaited<ReturnType<typeof runBenchmark>>

/** Passages of an invented article, on average; the true number is part of the result. */
const PASSAGES_OF_ARTICLE = 6.8

const STEPS = 4

/** Leaves nothing in the folder. */
export async function runBenchmark({ passages, questions, seed, folder, onProgress }: BenchmarkOptions) {
  const articles = Math.max(1, Math.round(passages / PASSAGES_OF_ARTICLE))
  const [file, uri, rawUri] = ['corpus.jsonl', 'index', 'raw'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  await mkdir(folder, { recursive: true })
  try {
    const part = (done: number) => onProgress?.(done / articles, STEPS, 'writing articles')
    await writeCorpus({ file, seed, articles, onProgress: part })
    onProgress?.(1, STEPS, 'ingesting')
    const ingested = await measureApart({ kind: 'ingest', file, uri })
    onProgress?.(2, STEPS, 'inserting without Newsdesk')
    const raw = await measureApart({ kind: 'raw-inserts', file, uri: rawUri })
    onProgress?.(3, STEPS, 'asking')
    const retrieval = await measureApart({ kind: 'retrieval', uri, seed, articles, questions })
    onProgress?.(STEPS, STEPS, 'done')
    const { size: fileBytes } = await stat(file)
    return { articles, fileBytes, indexBytes: await bytesIn(uri), ingested, raw, retrieval }
  } finally {
    await Promise.all([file, uri, rawUri].map((path) => rm(path, { recursive: true, force: true })))
  }
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(
    files.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
