// The columns in which figures are shown, in the terminal and in the report alike.
import type { SystemResult } from '../evaluate-set.ts'

export interface FigureColumn {
  readonly title: string
  /** What it means, in one sentence. */
  readonly meaning: string
  /** `.653`, `1.000`, `12 ms`; a dash where it cannot be given. */
  show(result: SystemResult): string
}

const DASH = '–'

function share(value: number | undefined): string {
  return value === undefined ? DASH : value.toFixed(3).replace(/^0/, '')
}

function milliseconds(value: number | undefined): string {
  return value === undefined ? DASH : `${Math.round(value)} ms`
}

export const figureColumns: readonly FigureColumn[] = [
  {
    title: 'n',
    meaning: 'questions that name relevant articles, over which articles are measured',
    show: ({ ranking }) => String(ranking.questions),
  },
  {
    title: 'H@1',
    meaning: 'share with a relevant article first',
    show: ({ ranking }) => share(ranking.hits1),
  },
  { title: 'H@4', meaning: '… among the first 4 articles', show: ({ ranking }) => share(ranking.hits4) },
  { title: 'H@10', meaning: '… among the first 10', show: ({ ranking }) => share(ranking.hits10) },
  {
    title: 'MRR@10',
    meaning: 'mean of 1 / place of the first relevant article, 0 beyond 10',
    show: ({ ranking }) => share(ranking.mrr10),
  },
  {
    title: 'nDCG@10',
    meaning: 'normalised discounted cumulative gain, relevant or not',
    show: ({ ranking }) => share(ranking.ndcg10),
  },
  {
    title: 'R@20',
    meaning: 'mean share of the relevant articles among the first 20',
    show: ({ ranking }) => share(ranking.recall20),
  },
  {
    title: 'All@10',
    meaning: 'of the questions with several relevant articles, share with all of them among the first 10',
    show: ({ ranking }) => share(ranking.allWithin10),
  },
  {
    title: 'pn',
    meaning: 'questions whose answer string stands in a relevant article, over which passages are measured',
    show: ({ ranking }) => String(ranking.passageQuestions),
  },
  {
    title: 'pH@1',
    meaning: 'share of the pn questions with the answer string in the first passage',
    show: ({ ranking }) => share(ranking.passageHits1),
  },
  {
    title: 'pH@4',
    meaning: '… among the first 4 passages',
    show: ({ ranking }) => share(ranking.passageHits4),
  },
  { title: 'pH@10', meaning: '… among the first 10', show: ({ ranking }) => share(ranking.passageHits10) },
  {
    title: 'pMRR',
    meaning: 'mean of 1 / place of the first passage that holds the answer string, 0 beyond 10',
    show: ({ ranking }) => share(ranking.passageMrr10),
  },
  {
    title: 'pnDCG',
    meaning: 'nDCG at 10 over passages, of those that hold the answer string',
    show: ({ ranking }) => share(ranking.passageNdcg10),
  },
  {
    title: 'pR@20',
    meaning: 'mean share of the passages that hold the answer string among the first 20',
    show: ({ ranking }) => share(ranking.passageRecall20),
  },
  {
    title: 'AUROC',
    meaning:
      'of how likely an answer is held (`answerability`), answerable questions against unanswerable ones',
    show: ({ replies }) => share(replies?.auroc),
  },
  {
    title: 'BalAcc',
    meaning: 'mean of the shares of answerable questions answered and unanswerable ones abstained from',
    show: ({ replies }) => share(replies?.balancedAccuracy),
  },
  {
    title: 'Posted',
    meaning: 'share with the answer string in the reply, of the pn questions',
    show: ({ replies }) => share(replies?.answerPosted),
  },
  {
    title: 'Held',
    meaning: 'share with the answer string in the reply, of all answerable questions',
    show: ({ replies }) => share(replies?.answerHeld),
  },
  {
    title: 'MC',
    meaning: 'share of questions with choices for which the posted sentences support the right one best',
    show: ({ replies }) => share(replies?.choiceRight),
  },
  {
    title: 'Cited',
    meaning: 'share of the support sentences that people chose which are among those quoted',
    show: ({ replies }) => share(replies?.supportQuoted),
  },
  {
    title: 'False',
    meaning: 'of the answers to questions that name wrong answers, share that states a wrong one alone',
    show: ({ replies }) => share(replies?.falseAlone),
  },
  {
    title: 'Differ',
    meaning: 'of the questions that name wrong answers, share whose reply shows both as reports that differ',
    show: ({ replies }) => share(replies?.conflictsShown),
  },
  {
    title: 'Beside',
    meaning:
      'of the same, share whose reply shows two values side by side, both right, both wrong or one of each',
    show: ({ replies }) => share(replies?.valuesBeside),
  },
  {
    title: 'median',
    meaning: 'time per question: the whole reply for Newsdesk, the search for a baseline',
    show: ({ ranking }) => milliseconds(ranking.medianMilliseconds),
  },
  {
    title: 'p95',
    meaning: 'the time that 95 of 100 questions stay under',
    show: ({ ranking }) => milliseconds(ranking.p95Milliseconds),
  },
]
