// Reads a question set from a folder of corpus.jsonl and queries.jsonl.

import { basename, join, resolve } from 'node:path'
import { InputError } from '../../errors.ts'
import { DAY_MS } from '../../news/day-ms.ts'
import { instantOf } from '../../news/news-date.ts'
import type { PreparedArticle } from '../../news/prepared-article.ts'
import { type CorpusRecord, corpusRecordSchema, prepareRecord, UNDATED } from './prepare-record.ts'
import type { QuestionSet } from './question-set.ts'
import { readQuestions } from './read-questions.ts'
import { readRecordLines } from './read-record-lines.ts'

/** @throws InputError where a file is missing or a record does not have the form, or no article is left. */
export async function readQuestionSet(folder: string): Promise<QuestionSet> {
  const file = resolve(folder, 'corpus.jsonl')
  const records = await readRecordLines(file, corpusRecordSchema)
  const outcomes = records.map((record) => ({ record, outcome: prepareRecord(record, file) }))
  const kept = outcomes.flatMap(({ record, outcome }) =>
    outcome.kind === 'prepared' ? [{ record, prepared: outcome.prepared }] : [],
  )
  if (kept.length === 0) throw new InputError(`${file} holds no article`)
  const articles = kept.map(({ prepared }) => prepared)
  return {
    name: basename(resolve(folder)),
    questions: await readQuestions(join(folder, 'queries.jsonl'), endOfCorpus(articles)),
    articles,
    recordIds: new Map(kept.map(({ record, prepared }) => [prepared.article.id, record.id])),
    notes: notesOn(records, records.length - kept.length),
  }
}

/** The end of the day of the last article. */
export function endOfCorpus(articles: readonly PreparedArticle[]): Date {
  const last = articles.reduce(
    (latest, { article }) => Math.max(latest, instantOf(article.publishedAt)),
    Number.NEGATIVE_INFINITY,
  )
  return new Date((Math.floor(last / DAY_MS) + 1) * DAY_MS - 1)
}

function notesOn(records: readonly CorpusRecord[], rejected: number): readonly string[] {
  const without = (key: 'title' | 'url' | 'published_at') =>
    records.filter((record) => record[key] === undefined).length
  const counted: readonly (readonly [number, string])[] = [
    [without('published_at'), `without a date, taken as of ${UNDATED}`],
    [without('url'), 'without a usable URL, given one under record.invalid'],
    [without('title'), 'without a headline'],
    [rejected, 'without text or with an unreadable date, left out'],
  ]
  return counted.flatMap(([count, what]) => (count === 0 ? [] : [`${count} of ${records.length} ${what}`]))
}
