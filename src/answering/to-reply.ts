// From verified sentences to the reply: with the reports that differ, notices and questions to go on with, or an abstention.
import type { UnderstoodQuestion } from '../retrieval/understand-question.ts'
import { abstain } from './abstain.ts'
import type { Attempt } from './attempt.ts'
import type { CiteVerified } from './citing/cite-verified.ts'
import { citedArticles } from './citing/cited-articles.ts'
import { printedElsewhere } from './citing/printed-elsewhere.ts'
import { createShowConflict } from './conflicts/show-conflict.ts'
import type { Corpus } from './corpus.ts'
import { noticesOf } from './notices/notices-of.ts'
import type { Answer, AnswerSentence, Reply } from './reply.ts'
import { createSuggestFollowUps } from './suggesting/suggest-follow-ups.ts'

export interface ToReplyOptions {
  /** Verified; none for an abstention. */
  readonly sentences: readonly AnswerSentence[]
  readonly layout?: Answer['layout']
  /** Parts of the question that these do not answer. */
  readonly unanswered?: readonly string[]
  /** Said before all other notices. */
  readonly notice?: string
}

export function createToReply(corpus: Corpus, citeVerified: CiteVerified) {
  const showConflict = createShowConflict(citeVerified)
  const suggestFollowUps = createSuggestFollowUps(corpus)

  return async function toReply(
    { question, evidence, composition }: Attempt,
    { sentences, layout = 'prose', unanswered = [], notice }: ToReplyOptions,
  ): Promise<Reply> {
    const { standaloneQuestion, terms } = question
    const base = baseOf(question)
    if (sentences.length === 0) {
      const abstention = abstain(base, { question, evidence, coverage: await corpus.coverage() })
      return notice === undefined ? abstention : { ...abstention, notices: [notice] }
    }
    const conflicts = await showConflict({ question: standaloneQuestion, composition, evidence, sentences })
    const cited = [...citedArticles({ sentences, conflicts }).values()]
    const [followUps, alsoIn] = await Promise.all([
      suggestFollowUps({
        question: standaloneQuestion,
        terms,
        evidence,
        quotes: sentences.flatMap(({ citations }) => citations.map(({ quote }) => quote)),
        cited,
        asOf: question.asOf,
      }),
      printedElsewhere(cited, corpus),
    ])
    const notices = [
      ...(notice === undefined ? [] : [notice]),
      ...noticesOf({ question, composition, unanswered, conflicts, evidence, cited }),
    ]
    return {
      kind: 'answer',
      ...base,
      sentences,
      ...(layout === 'prose' ? {} : { layout }),
      ...withoutEmpty({ conflicts, alsoIn, notices, followUps }),
    }
  }
}

function baseOf({ standaloneQuestion, isRewritten, asOf, window }: UnderstoodQuestion) {
  return {
    standaloneQuestion,
    ...(isRewritten ? { isRewritten } : {}),
    asOf: new Date(asOf).toISOString(),
    ...(window ? { window } : {}),
  }
}

/** A reply has no empty lists: what it has none of is absent. */
function withoutEmpty<Lists extends Readonly<Record<string, readonly unknown[]>>>(
  lists: Lists,
): Partial<Lists> {
  const full = Object.entries(lists).filter(([, list]) => list.length > 0)
  return Object.fromEntries(full) as Partial<Lists>
}
