// Checks what somebody claims against the articles: which report says so, which says otherwise, and what none reports.
import type { Article } from '../../news/article.ts'
import type { Span } from '../../news/passage.ts'
import { createRetrieve, type Evidence } from '../../retrieval/retrieve.ts'
import { takeTurn } from '../../retrieval/take-turn.ts'
import { understandQuestion } from '../../retrieval/understand-question.ts'
import { questionTerms } from '../../retrieval/understanding/question-terms.ts'
import { tokenize } from '../../retrieval/words/tokenize.ts'
import type { DraftSentence } from '../../verification/draft-sentence.ts'
import { evidenceSentences } from '../../verification/evidence-sentence.ts'
import type { Fault } from '../../verification/finding.ts'
import { judgeClaim } from '../../verification/judge-claim.ts'
import { verifyCitations } from '../../verification/verify-citations.ts'
import { cite } from '../citing/cite.ts'
import type { Corpus } from '../corpus.ts'
import type { AnswerSentence } from '../reply.ts'
import { saysOtherwise } from './says-otherwise.ts'
import { splitClaims } from './split-claims.ts'

export interface CheckedClaim {
  readonly text: string
  /** Whole sentences of articles, each quoted and cited; sources are numbered through all claims of one check. */
  readonly supporting: readonly AnswerSentence[]
  readonly contradicting: readonly AnswerSentence[]
}

export interface CheckRequest {
  readonly text: string
  /** Nothing published later is used. */
  readonly asOf: Date
  /** IANA name, for "yesterday" in a claim. */
  readonly timeZone: string
  readonly signal?: AbortSignal
}

/** In the order of the text; empty where it claims nothing that could be checked. */
export type CheckClaims = (request: CheckRequest) => Promise<readonly CheckedClaim[]>

/** What a message may hold; a longer one is no claim but an article. */
const CLAIMS_MAX = 8

/** Passages looked at for each claim, and quotes shown of each kind. */
const PASSAGES_MAX = 8
const QUOTES_MAX = 2

/** Of the claim's words, so many stand in every sentence that is judged. */
const SHARED_WORDS_MIN = 2

/** A sentence supports a claim also where it is somebody's in the article: the quote that is shown says whose. */
const SUPPORTED: ReadonlySet<Fault | undefined> = new Set([undefined, 'attribution'])

type Verdict = 'supports' | 'contradicts'

interface Found {
  readonly draft: DraftSentence
  readonly score: number
  readonly verdict: Verdict
}

export function createCheckClaims({ corpus }: { readonly corpus: Corpus }): CheckClaims {
  const retrieve = createRetrieve((options) => corpus.search(options))

  return async function checkClaims({ text, asOf, timeZone, signal }) {
    const numbers = new Map<string, number>()
    const checked: CheckedClaim[] = []
    for (const claim of splitClaims(text).slice(0, CLAIMS_MAX)) {
      signal?.throwIfAborted()
      await takeTurn()
      const question = understandQuestion({ text: claim, earlier: [], asOf, timeZone })
      const evidence = (await retrieve(question)).slice(0, PASSAGES_MAX)
      checked.push(await check(claim, evidence, numbers))
    }
    return checked
  }

  async function check(
    text: string,
    evidence: readonly Evidence[],
    numbers: Map<string, number>,
  ): Promise<CheckedClaim> {
    const articles = await readArticles(evidence)
    const judged = evidence.flatMap((one) => judgePassage(text, one, articles))
    const citeBest = (found: readonly Found[]) => {
      const sentences = best(found).map(({ draft }) => draft)
      // The gate in front of everything that is posted, also where the sentence is its own quote.
      const { supported } = verifyCitations({ sentences, evidence, articles })
      return cite(
        supported.map(({ sentence }) => sentence),
        ({ passageId }) => articleOf(passageId, { evidence, articles }),
        numbers,
      )
    }
    return {
      text,
      supporting: citeBest(judged.filter(({ verdict }) => verdict === 'supports')),
      contradicting: citeBest(judged.filter(({ verdict }) => verdict === 'contradicts')),
    }
  }

  async function readArticles(evidence: readonly Evidence[]): Promise<ReadonlyMap<string, Article>> {
    const ids = [...new Set(evidence.map(({ card }) => card.id))]
    const found = await Promise.all(ids.map((id) => corpus.article(id)))
    return new Map(found.flatMap((article) => (article ? [[article.id, article] as const] : [])))
  }
}

/** Each sentence of the passage by itself, as the article has it. */
function judgePassage(
  claim: string,
  evidence: Evidence,
  articles: ReadonlyMap<string, Article>,
): readonly Found[] {
  const { passage } = evidence
  const passages = new Map([[passage.id, evidence]])
  const stems = new Set(questionTerms(claim).map(({ stem }) => stem))
  return passage.sentences.flatMap((span): readonly Found[] => {
    const text = passage.text.slice(span.start - passage.start, span.end - passage.start)
    if (!sharesWords(text, stems)) return []
    const quote = { passageId: passage.id, text, ...offsets(span) }
    const sentences = evidenceSentences([quote], passages, articles)
    const [sentence] = sentences
    if (!sentence) return []
    const { score, finding } = judgeClaim(claim, [sentence])
    const draft = { text, quotes: [quote] }
    if (SUPPORTED.has(finding?.fault)) return [{ draft, score, verdict: 'supports' }]
    return saysOtherwise(claim, sentence) ? [{ draft, score, verdict: 'contradicts' }] : []
  })
}

/** To judge a sentence costs milliseconds; one that shares hardly a word speaks of something else. */
function sharesWords(text: string, stems: ReadonlySet<string>): boolean {
  const shared = new Set(tokenize(text).flatMap(({ stem }) => (stems.has(stem) ? [stem] : [])))
  return shared.size >= SHARED_WORDS_MIN
}

function offsets({ start, end }: Span): Span {
  return { start, end }
}

/** The best of each article, so that two quotes are two reports. */
function best(found: readonly Found[]): readonly Found[] {
  const ranked = found.toSorted((one, two) => two.score - one.score)
  const articles = new Set<string>()
  return ranked
    .filter(({ draft }) => {
      const article = draft.quotes[0]?.passageId.split(':')[0] ?? ''
      return !articles.has(article) && articles.add(article)
    })
    .slice(0, QUOTES_MAX)
}

function articleOf(
  passageId: string,
  { evidence, articles }: { evidence: readonly Evidence[]; articles: ReadonlyMap<string, Article> },
): Article {
  const id = evidence.find(({ passage }) => passage.id === passageId)?.card.id ?? ''
  const article = articles.get(id)
  if (!article) throw new TypeError(`no article holds ${passageId}`)
  return article
}
