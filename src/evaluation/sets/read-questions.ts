// Reads the questions of a set.
import { z } from 'zod'
import { newsDateSchema } from '../../news/news-date.ts'
import type { SetQuestion } from './question-set.ts'
import { readRecordLines } from './read-record-lines.ts'

/** One string, several, or several groups of spellings. */
const strings = z
  .union([z.string(), z.array(z.union([z.string(), z.array(z.string())]))])
  .transform((some) => [some].flat(2))
  .default([])

const questionSchema = z.object({
  id: z.string(),
  question: z.string(),
  type: z.string(),
  relevant: z.array(z.string()),
  answer: strings,
  wrong_answers: strings,
  fake_answer: strings,
  choices: strings,
  cited_sentences: strings,
  unanswerable: z.boolean().optional(),
  asked_at: newsDateSchema.optional(),
  history: z.array(z.object({ speaker: z.string(), text: z.string() })).default([]),
})

/** How the types of questions begin whose answer the articles do not hold: `unanswerable_future`, `null_query`. */
const UNANSWERABLE = /^(?:unanswerable|null)/i

/**
 * The questions in order; `asOf` is for those without a date of their own.
 * @throws InputError where the file or a record cannot be read.
 */
export async function readQuestions(file: string, asOf: Date): Promise<readonly SetQuestion[]> {
  const records = await readRecordLines(file, questionSchema)
  return records.map((record) => ({
    id: record.id,
    text: record.question,
    type: record.type,
    isAnswerable: !(record.unanswerable ?? UNANSWERABLE.test(record.type)),
    answers: record.answer,
    wrongAnswers: [...new Set([...record.wrong_answers, ...record.fake_answer])],
    choices: record.choices,
    support: record.cited_sentences,
    relevant: record.relevant,
    history: record.history,
    asOf: record.asked_at === undefined ? asOf : endOf(record.asked_at),
  }))
}

/** Asked on a day: everything of that day counts, in UTC. */
function endOf(date: string): Date {
  return new Date(date.length === 10 ? `${date}T23:59:59.999Z` : date)
}
