// The project's own question set: questions about the demonstration articles, which are files of every format.
import { ingest } from '../../ingestion/ingest.ts'
import type { PreparedArticle } from '../../news/prepared-article.ts'
import type { QuestionSet } from './question-set.ts'
import { endOfCorpus } from './read-question-set.ts'
import { readQuestions } from './read-questions.ts'

export interface OwnSetOptions {
  /** Folder of the articles; what the questions call relevant are their URLs. */
  readonly corpus: string
  /** The file of the questions. */
  readonly questions: string
}

/** @throws InputError where the articles or the questions cannot be read. */
export async function readOwnSet({ corpus, questions }: OwnSetOptions): Promise<QuestionSet> {
  const articles: PreparedArticle[] = []
  const store = {
    lock: async () => ({ [Symbol.dispose]: () => {} }),
    known: async () => new Map(),
    blocked: async () => new Set<string>(),
    article: async () => undefined,
    remove: async () => {},
    put: async (some: readonly PreparedArticle[]) => void articles.push(...some),
  }
  await ingest({ paths: [corpus], store })
  return {
    name: 'own',
    questions: await readQuestions(questions, endOfCorpus(articles)),
    articles,
    recordIds: new Map(articles.map(({ article }) => [article.id, article.id])),
    notes: [],
  }
}
