// A question goes into an evaluation set of one's own, with the articles that answer it.
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PageEvidence, PageKept } from '../playground/workbench-protocol.ts'

export interface KeepQuestionOptions {
  /** Where the set is: a folder that `npm run eval -- FOLDER` measures. */
  readonly evaluationFolder: string
  /** Undefined for an answer that is not known (any more). */
  readonly readEvidence: (answerId: string) => Promise<PageEvidence | undefined>
}

/** A function that adds what is not in the set yet: pressed twice, the question is there once. */
export function createKeepQuestion({ evaluationFolder: folder, readEvidence }: KeepQuestionOptions) {
  return async function keepQuestion(answerId: string): Promise<PageKept | undefined> {
    const evidence = await readEvidence(answerId)
    if (!evidence) return undefined
    const { question, articles } = evidence.record
    await mkdir(folder, { recursive: true })
    const isNew = await addLines(join(folder, 'queries.jsonl'), [question])
    await addLines(join(folder, 'corpus.jsonl'), articles.split('\n').filter(Boolean))
    return { folder, isNew }
  }
}

/** True where at least one of them was not there. */
async function addLines(file: string, lines: readonly string[]): Promise<boolean> {
  const before = await readFile(file, 'utf8').catch(() => '')
  const held = new Set(before.split('\n'))
  const missing = lines.filter((line) => !held.has(line))
  if (missing.length > 0) await appendFile(file, missing.map((line) => `${line}\n`).join(''))
  return missing.length > 0
}
