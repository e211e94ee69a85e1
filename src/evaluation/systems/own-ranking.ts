// The project's own way of a question up to the evidence, with how sure it makes the composer.

import { answerability } from '../../answering/answerability.ts'
import { rankSentences } from '../../answering/composing/rank-sentences.ts'
import { readAsking } from '../../answering/composing/read-asking.ts'
import type { Corpus } from '../../answering/corpus.ts'
import { createReadingsOf } from '../../answering/readings-of.ts'
import type { AskedQuestion } from '../../retrieval/asked-question.ts'
import { createRetrieve, type Evidence } from '../../retrieval/retrieve.ts'
import type { RankedPassage } from './ranking-system.ts'

export interface OwnRanking {
  /** The evidence of the likeliest reading of the question, then what its other readings add. */
  readonly passages: readonly RankedPassage[]
  /** `answerability`, of the reading where it is highest; what is posted must also pass further bars. */
  readonly confidence: number
}

export function createOwnRanking(corpus: Pick<Corpus, 'search' | 'outlets'>) {
  const retrieve = createRetrieve((options) => corpus.search(options))
  const readingsOf = createReadingsOf(corpus)
  return async function rankOwn(asked: AskedQuestion): Promise<OwnRanking> {
    const evidence: Evidence[] = []
    let confidence = 0
    for (const reading of await readingsOf(asked)) {
      const found = await retrieve(reading)
      const { standaloneQuestion: question, terms } = reading
      const ranked = rankSentences({ question, asking: readAsking(question, terms), evidence: found })
      confidence = Math.max(confidence, answerability({ ranked, terms, when: reading }))
      evidence.push(...found)
    }
    const articles = new Map(evidence.map(({ passage }) => [passage.id, passage.articleId]))
    return {
      passages: Array.from(articles, ([passageId, articleId]) => ({ passageId, articleId })),
      confidence,
    }
  }
}
