// One sentence at a time through the check, for answers that are told while they are written.
import type { Article } from '../../news/article.ts'
import type { Quote } from '../../news/citation.ts'
import type { Evidence } from '../../retrieval/retrieve.ts'
import type { DraftSentence } from '../../verification/draft-sentence.ts'
import type { Finding } from '../../verification/finding.ts'
import type { SecondOpinion } from '../../verification/second-opinion.ts'
import { verifyCitations } from '../../verification/verify-citations.ts'
import { articlesBehind } from '../citing/articles-behind.ts'
import type { Corpus } from '../corpus.ts'
import { findMarkupFault } from './find-markup-fault.ts'

export type Judgement =
  | {
      readonly kind: 'supported'
      readonly draft: DraftSentence
      /** Of its quotes: the article that each was verified against. */
      readonly articleOf: (quote: Quote) => Article
    }
  | { readonly kind: 'unsupported'; readonly draft: DraftSentence; readonly finding: Finding }

export type JudgeDraft = (draft: DraftSentence) => Promise<Judgement>

export interface JudgeDraftOptions {
  readonly corpus: Pick<Corpus, 'article'>
  readonly evidence: readonly Evidence[]
  /** Asked about sentences in the author's own words that the code has passed. */
  readonly secondOpinion?: SecondOpinion
  readonly signal?: AbortSignal
}

/** The score of a sentence that is its quotes: there is nothing to have a second opinion on. */
const QUOTED = 1

export function createJudgeDraft({ corpus, evidence, secondOpinion, signal }: JudgeDraftOptions): JudgeDraft {
  const articleIds = new Map(evidence.map(({ passage, card }) => [passage.id, card.id]))
  return async function judgeDraft(draft) {
    const markup = findMarkupFault(draft)
    if (markup) return { kind: 'unsupported', draft, finding: markup }
    const articles = await articlesBehind({ draft: [draft], evidence }, corpus)
    const { supported, dropped } = verifyCitations({ sentences: [draft], evidence, articles })
    const [passed] = supported
    if (passed) {
      const doubt =
        passed.score < QUOTED
          ? await secondOpinion?.({ sentence: draft, evidence, ...(signal ? { signal } : {}) })
          : undefined
      if (doubt) return { kind: 'unsupported', draft, finding: doubt }
      const articleOf = ({ passageId }: Quote) => articles.get(articleIds.get(passageId) ?? '') as Article
      return { kind: 'supported', draft: passed.sentence, articleOf }
    }
    const { fault, reason } = dropped[0] ?? { fault: 'no-quote', reason: 'it was not judged' }
    return { kind: 'unsupported', draft, finding: { fault, reason } }
  }
}
