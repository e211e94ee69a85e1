// Takes forgotten articles out of the evaluation set of one's own: their texts, and the questions that they answer.
import { readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const recordSchema = z.looseObject({
  id: z.unknown(),
  relevant: z.array(z.unknown()).optional(),
})

/** Gives the number of lines that went, of both files; none where there is no such set. */
export async function forgetInSet(
  folder: string,
  isForgotten: (articleId: string) => boolean,
): Promise<number> {
  const names = (id: unknown) => typeof id === 'string' && isForgotten(id)
  const articles = await dropLines(join(folder, 'corpus.jsonl'), ({ id }) => names(id))
  const questions = await dropLines(join(folder, 'queries.jsonl'), ({ relevant = [] }) =>
    relevant.some(names),
  )
  return articles + questions
}

/** What cannot be read stays. */
async function dropLines(
  file: string,
  isGone: (record: z.infer<typeof recordSchema>) => boolean,
): Promise<number> {
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  const left = lines.filter((line) => {
    const record = recordSchema.safeParse(parseJson(line)).data
    return record === undefined || !isGone(record)
  })
  if (left.length === lines.length) return 0
  const aside = join(dirname(file), '.left.jsonl')
  await writeFile(aside, left.join('\n'))
  await rename(aside, file)
  return lines.length - left.length
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
