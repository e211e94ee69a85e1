// Puts each claim of a set to the check, as a draft that cites every sentence of its article.

import { cardOf } from '../news/article.ts'
import { tokenize } from '../retrieval/words/tokenize.ts'
import { isWithheld } from '../verification/is-withheld.ts'
import { verifyCitations } from '../verification/verify-citations.ts'
import { auroc } from './metrics/auroc.ts'
import { mean } from './metrics/mean.ts'
import type { ClaimSet, SetClaim } from './sets/claim-set.ts'

export interface ClaimFigures {
  readonly set: string
  readonly claims: number
  readonly supported: number
  /** Of the check's score, supported claims against unsupported ones. */
  readonly auroc: number
  /** Of the share of a claim's words that stand in its article: the baseline. */
  readonly overlapAuroc: number
  /** Share of the supported claims that the check lets through. */
  readonly passedSupported: number
  /** Share of the unsupported claims that it lets through. */
  readonly passedUnsupported: number
  /** How many claims were dropped for each fault, most first. */
  readonly faults: readonly (readonly [fault: string, claims: number])[]
}

interface JudgedClaim {
  readonly claim: SetClaim
  readonly score: number
  readonly overlap: number
  readonly fault?: string
}

export function evaluateClaims({ name, claims }: ClaimSet): ClaimFigures {
  const judged = claims.map(judge)
  const [supported, unsupported] = [
    judged.filter(({ claim }) => claim.isSupported),
    judged.filter(({ claim }) => !claim.isSupported),
  ]
  const passed = (some: readonly JudgedClaim[]) => mean(some.map(({ fault }) => (fault ? 0 : 1))) ?? 0
  const over = (value: (one: JudgedClaim) => number) =>
    auroc(supported.map(value), unsupported.map(value)) ?? Number.NaN
  const faults = Map.groupBy(
    judged.flatMap(({ fault }) => fault ?? []),
    (fault) => fault,
  )
  return {
    set: name,
    claims: judged.length,
    supported: supported.length,
    auroc: over(({ score }) => score),
    overlapAuroc: over(({ overlap }) => overlap),
    passedSupported: passed(supported),
    passedUnsupported: passed(unsupported),
    faults: Array.from(faults, ([fault, some]) => [fault, some.length] as const).toSorted(
      (a, b) => b[1] - a[1],
    ),
  }
}

function judge(claim: SetClaim): JudgedClaim {
  const { article, passages } = claim.article
  const evidence = passages.map((passage) => ({ passage, card: cardOf(article), score: 1 }))
  const quotes = passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) => {
      const { start, end } = sentence
      const text = passage.text.slice(start - passage.start, end - passage.start)
      if (isWithheld(passage, sentence) || !isQuotable(text)) return []
      return [{ passageId: passage.id, text, start, end }]
    }),
  )
  const { supported, dropped } = verifyCitations({
    sentences: [{ text: claim.text, quotes }],
    evidence,
    articles: new Map([[article.id, article]]),
  })
  const fault = dropped[0]?.fault
  const score = (supported[0] ?? dropped[0])?.score ?? 0
  return { claim, score, overlap: overlapOf(claim), ...(fault ? { fault } : {}) }
}

/** The check takes no quote of a few letters or of a page; a set's articles may hold both. */
function isQuotable({ length }: string): boolean {
  return length >= 12 && length <= 1_000
}

function overlapOf({ text, article }: SetClaim): number {
  const held = new Set(tokenize(article.article.paragraphs.join(' ')).map(({ word }) => word))
  return mean(tokenize(text).map(({ word }) => (held.has(word) ? 1 : 0))) ?? 0
}
