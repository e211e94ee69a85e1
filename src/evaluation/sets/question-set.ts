// A question set: articles, and questions about them with what a right answer is known to be.
import type { PreparedArticle } from '../../news/prepared-article.ts'

/** Something said before the question, by the person or by whoever answered. */
export interface EarlierMessage {
  readonly speaker: string
  readonly text: string
}

export interface SetQuestion {
  readonly id: string
  readonly text: string
  /** What kind of question the set says it is. */
  readonly type: string
  /** False where the set says that its articles do not hold the answer. */
  readonly isAnswerable: boolean
  /** Strings any of which a right answer holds; may be empty. */
  readonly answers: readonly string[]
  /** Strings that a wrong answer holds, which some of the articles give; may be empty. */
  readonly wrongAnswers: readonly string[]
  /** What the answer can be chosen from, one of them an answer string; may be empty. */
  readonly choices: readonly string[]
  /** Sentences that people chose to support the answer; may be empty. */
  readonly support: readonly string[]
  /** Ids or URLs of the articles that hold the answer; may be empty. */
  readonly relevant: readonly string[]
  /** Oldest first. */
  readonly history: readonly EarlierMessage[]
  /** Nothing published later may be used. */
  readonly asOf: Date
}

export interface QuestionSet {
  readonly name: string
  readonly questions: readonly SetQuestion[]
  readonly articles: readonly PreparedArticle[]
  /** The set's own id of an article, by our id of it. */
  readonly recordIds: ReadonlyMap<string, string>
  /** What had to be filled in or left out, in plain sentences. */
  readonly notes: readonly string[]
}
