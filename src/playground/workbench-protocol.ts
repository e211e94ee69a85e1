// What the page shows beside the chat, and who provides it: how answers came about, and the articles.
//
//   GET  /playground/evidence/ANSWER   → PageEvidence
//   POST /playground/evaluation/ANSWER → PageKept
//   GET  /playground/articles?…        → PageShelf, narrowed by `words`, `outlet`, `day`, `story`; `skip` goes on
//   GET  /playground/stories?…         → PageStories, narrowed alike
//   GET  /playground/articles/ARTICLE  → PageArticle
//   POST /playground/addresses         { address } → PageAdded
//   POST /playground/files?name=…      the bytes of a file → PageAdded

export interface PageSpan {
  readonly start: number
  readonly end: number
}

export interface PageCard {
  readonly id: string
  readonly headline: string
  /** Who published it and when, as answers say it. */
  readonly label: string
  readonly outlet: string
  /** `2026-11-23` */
  readonly day: string
  readonly url: string
}

/** A passage that was considered for an answer. */
export interface PageCandidate {
  readonly passageId: string
  readonly card: PageCard
  /** The beginning of its text. */
  readonly text: string
  readonly score: number
  /** What each feature adds to the score. */
  readonly parts: Readonly<Record<string, number>>
  readonly isQuoted: boolean
}

/** One way in which a question was read. */
export interface PageReading {
  readonly question: string
  /** The dates that it was narrowed to. */
  readonly window?: string
  readonly recency: string
  readonly outlets: readonly { readonly words: string; readonly role: string }[]
  readonly terms: readonly {
    readonly text: string
    /** 0 to 1. */
    readonly weight: number
    readonly isName: boolean
    /** Taken over from the conversation. */
    readonly isCarried: boolean
  }[]
  /** Rankings of the whole question, or of each of its needs. */
  readonly rankings: readonly {
    readonly question: string
    /** Best first. */
    readonly candidates: readonly PageCandidate[]
  }[]
}

export interface PageTrace {
  /** In the order in which they were tried: the last one is what the reply is about. */
  readonly readings: readonly PageReading[]
  readonly dropped: readonly {
    readonly sentence: string
    readonly fault: string
    readonly reason: string
    readonly instead: 'repaired' | 'quoted' | 'nothing'
  }[]
  readonly timings: readonly { readonly stage: string; readonly milliseconds: number }[]
}

export interface PageQuote {
  readonly number: number
  readonly text: string
  readonly articleId: string
}

export interface PageEvidence {
  /** As the person wrote it, and as it was understood. */
  readonly asked: string
  readonly question: string
  readonly window?: string
  /** ISO 8601. */
  readonly asOf: string
  readonly isAnswered: boolean
  readonly sentences: readonly { readonly text: string; readonly quotes: readonly PageQuote[] }[]
  readonly articles: readonly {
    readonly number: number
    readonly card: PageCard
    /** Empty where the article is not held any more. */
    readonly paragraphs: readonly { readonly text: string; readonly marks: readonly PageSpan[] }[]
  }[]
  /** Absent where the program has been started anew since. */
  readonly trace?: PageTrace
  /** A line for `queries.jsonl` of an evaluation set, and those of its articles for `corpus.jsonl`. */
  readonly record: { readonly question: string; readonly articles: string }
}

export interface PageKept {
  /** Of the evaluation set. */
  readonly folder: string
  /** False where the question was in it already. */
  readonly isNew: boolean
}

export interface PageShelf {
  readonly total: number
  readonly outlets: readonly { readonly name: string; readonly articles: number }[]
  /** Days with articles, the newest first. */
  readonly days: readonly { readonly day: string; readonly articles: number }[]
  /** The newest headline of the story that it was narrowed to. */
  readonly story?: string
  /** The best matches of the words, or else the newest first. */
  readonly articles: readonly PageCard[]
  /** Give it as `skip` for those that come after; absent at the end. */
  readonly next?: number
}

export interface ShelfQuery {
  readonly words: string
  readonly outlet?: string | undefined
  readonly day?: string | undefined
  /** The id of one. */
  readonly story?: string | undefined
  readonly skip?: number | undefined
}

export interface PageStory {
  readonly id: string
  readonly newest: PageCard
  readonly articles: number
  readonly outlets: readonly string[]
  /** Days, as of a card. */
  readonly from: string
  readonly to: string
}

export interface PageStories {
  /** Without regard to what narrows them. */
  readonly total: number
  readonly outlets: PageShelf['outlets']
  /** The newest first. */
  readonly stories: readonly PageStory[]
  /** As of a shelf. */
  readonly next?: number
}

export interface PageArticle {
  readonly card: PageCard
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  readonly passages: readonly { readonly id: string; readonly paragraphs: readonly string[] }[]
  /** Other outlets' articles with the same text. */
  readonly copies: readonly PageCard[]
  /** The other articles about the same event. */
  readonly story: readonly PageCard[]
  /** What it was before, the newest first. */
  readonly versions: readonly {
    readonly version: string
    readonly headline: string
    readonly correction?: string
    /** ISO 8601. */
    readonly replacedAt: string
  }[]
}

export interface PageAdded {
  /** `2 added`, and what was rejected with the reasons. */
  readonly lines: readonly string[]
  readonly articles: readonly PageCard[]
}

/** Each call may reject with a `NewsdeskError`, whose message is for the person. */
export interface Workbench {
  /** Undefined for an answer that is not known (any more). */
  evidence(answerId: string): Promise<PageEvidence | undefined>
  /** Puts the question into the evaluation set of this machine; undefined as of `evidence`. */
  keep(answerId: string): Promise<PageKept | undefined>
  shelf(query: ShelfQuery): Promise<PageShelf>
  /** Articles about one event over days, as stories. */
  stories(query: ShelfQuery): Promise<PageStories>
  article(id: string): Promise<PageArticle | undefined>
  /** What stands at a web address: a page, a feed or a sitemap. */
  fetch(address: string): Promise<PageAdded>
  add(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<PageAdded>
}
