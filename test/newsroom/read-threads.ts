// The threads of questions that people of a newsroom would ask about the demonstration articles.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const threadSchema = z.object({
  /**
   * `kept`: was not looked at while the answering was made; its figures alone tell of other questions. The second lot
   * was written when the first had been worked with.
   */
  half: z.enum(['open', 'kept', 'open 2', 'kept 2']),
  turns: z.array(
    z.object({
      ask: z.string().min(1),
      /** Words any of which a right answer holds; absent where the articles do not hold the answer. */
      holds: z.array(z.string().min(1)).optional(),
    }),
  ),
})

export type Thread = z.infer<typeof threadSchema>

export async function readThreads(): Promise<readonly Thread[]> {
  const lines = await readFile(join(import.meta.dirname, 'questions.jsonl'), 'utf8')
  return lines
    .trim()
    .split('\n')
    .map((line) => threadSchema.parse(JSON.parse(line)))
}
