// What is measured of a system on a set.

/** Averages over the questions that name relevant articles; undefined where there are none. */
export interface RankingFigures {
  readonly questions: number
  readonly hits1?: number
  readonly hits4?: number
  readonly hits10?: number
  readonly mrr10?: number
  readonly ndcg10?: number
  readonly recall20?: number
  /** Of the questions with several relevant articles: the share that has all of them within 10. */
  readonly allWithin10?: number
  /** How many questions have an answer that stands word for word in a relevant article. */
  readonly passageQuestions: number
  /** Over those: whether a passage of the relevant articles with the answer is within k. */
  readonly passageHits1?: number
  readonly passageHits4?: number
  readonly passageHits10?: number
  readonly passageMrr10?: number
  readonly passageNdcg10?: number
  readonly passageRecall20?: number
  readonly medianMilliseconds?: number
  readonly p95Milliseconds?: number
}

/** How the questions of one type were met. */
export interface TypeFigures {
  readonly type: string
  readonly isAnswerable: boolean
  readonly questions: number
  /** Share that was answered, rightly or wrongly. */
  readonly answered: number
  /** Of an unanswerable type: confidence on the answerable questions of the set against this type. */
  readonly auroc?: number
}

/** Of the replies; only the project's own system gives any. */
export interface ReplyFigures {
  /** Of the confidence, answerable against unanswerable. */
  readonly auroc?: number
  /** Mean of the shares of answerable questions answered and of unanswerable ones abstained from. */
  readonly balancedAccuracy?: number
  /** Of the questions whose answer stands word for word in a relevant article: the share that has it in the reply. */
  readonly answerPosted?: number
  /** Of all answerable questions with a known answer string: the share that has it in the reply. */
  readonly answerHeld?: number
  /** Of the answerable questions with choices: the share for which `chooseByPosted` gives the right one. */
  readonly choiceRight?: number
  /** Of all sentences that people chose to support an answer: the share among those quoted. */
  readonly supportQuoted?: number
  /** Of the answers to questions that name wrong answers: the share that states one of them and no right one. */
  readonly falseAlone?: number
  /** Of the questions that name wrong answers: the share whose reply shows a right and a wrong one as reports that differ. */
  readonly conflictsShown?: number
  /** Of the same: the share whose reply shows two of the values that the set knows, right or wrong, as reports that differ. */
  readonly valuesBeside?: number
  readonly byType: readonly TypeFigures[]
}
