// Compares what is read in one run with what is stored, puts what is new or changed, and removes what is gone.
import type { Article } from '../news/article.ts'
import type { PreparedArticle } from '../news/prepared-article.ts'
import type { ArticleStore } from './article-store.ts'
import type { FileOutcome } from './formats/read-articles.ts'
import { IngestTally } from './ingest-report.ts'
import { isUnder } from './is-under.ts'
import { type Preparation, prepareArticle } from './preparing/prepare-article.ts'
import { withdrawnVersion } from './withdrawn-version.ts'

/** Articles put in one step: some megabytes with their passages, prepared within the time that a question may wait. */
const BATCH_ARTICLES = 200

/** One run over one or many sources. `take` every outcome, then `flush` and `settle`. */
export class IngestRun {
  readonly tally = new IngestTally()
  readonly #store: ArticleStore
  readonly #known: Awaited<ReturnType<ArticleStore['known']>>
  readonly #blocked: ReadonlySet<string>
  /** Where each article of this run was found, by id. */
  readonly #seen = new Map<string, string>()
  /** Ids of articles that their publishers have taken back, with the file that says so. */
  readonly #withdrawn = new Map<string, string>()
  /** As they were before they were taken back: they return where nothing says so any more. */
  readonly #returning = new Map<string, PreparedArticle>()
  readonly #batchSize: number
  #batch: PreparedArticle[] = []
  /** The batch that was handed over last, and the one before. */
  #last: Promise<void> = Promise.resolve()
  #beforeLast: Promise<void> = Promise.resolve()
  #hasPut = false

  constructor(
    store: ArticleStore,
    known: Awaited<ReturnType<ArticleStore['known']>>,
    blocked: ReadonlySet<string>,
    batchSize = BATCH_ARTICLES,
  ) {
    this.#batchSize = batchSize
    this.#store = store
    this.#blocked = blocked
    this.#known = known
  }

  get articles(): number {
    return this.#seen.size
  }

  /** Whether this run has met the article. */
  hasSeen(articleId: string): boolean {
    return this.#seen.has(articleId)
  }

  get withdrawn(): number {
    return this.#withdrawn.size
  }

  /** Takes in what one record gave, prepared already or not; true where that completed a batch. */
  async take(file: string, outcome: FileOutcome, preparation?: Preparation): Promise<boolean> {
    const { record } = outcome
    const reject = (reason: string) => this.tally.reject({ file, ...(record && { record }), reason })
    if (outcome.kind === 'rejected') {
      reject(outcome.reason)
      if (outcome.withdrawn) this.#withdrawn.set(outcome.withdrawn, file)
    } else if (this.#blocked.has(outcome.article.id)) this.tally.count(file, 'forgotten')
    else if (this.#seen.has(outcome.article.id)) reject(`same URL as ${this.#seen.get(outcome.article.id)}`)
    else {
      this.#seen.set(outcome.article.id, record ? `${file}:${record}` : file)
      this.#compare(file, outcome.article, preparation)
    }
    // The first rows of an index are merged at once: few of them, whatever follows.
    const isFull = this.#batch.length >= (this.#hasPut ? this.#batchSize : BATCH_ARTICLES)
    if (isFull) await this.flush()
    return isFull
  }

  /** An article that only moved to another file is unchanged, but its source has to be stored. */
  #compare(file: string, article: Article, preparation?: Preparation): void {
    const known = this.#known.get(article.id)
    const prepare = () => ({ article, ...(preparation ?? prepareArticle(article)), source: file })
    if (known?.version === withdrawnVersion(article.version)) {
      this.#returning.set(article.id, prepare())
      return
    }
    const isChanged = known?.version !== article.version
    this.tally.count(file, isChanged ? (known ? 'changed' : 'added') : 'unchanged')
    if (isChanged || known.source !== file) this.#batch.push(prepare())
  }

  /**
   * Hands over what has gathered, to be put once what was handed over before is stored. While one batch is put another
   * one waits and a third gathers: so reading goes on while the store writes, and no further.
   */
  async flush(): Promise<void> {
    const batch = this.#batch
    this.#batch = []
    await this.#beforeLast
    if (batch.length === 0) return
    this.#hasPut = true
    this.#beforeLast = this.#last
    this.#last = this.#last.then(() => this.#store.put(batch))
    // Told by `settle` or a later batch, whichever comes first.
    this.#last.catch(() => {})
  }

  /** Waits for what is being put. */
  settle(): Promise<void> {
    return this.#last
  }

  /** Ends what was read so far: marks what was taken back, and removes what came from under these paths and is gone. */
  async removeUnseen(paths: readonly string[]): Promise<void> {
    await this.#markWithdrawn()
    const gone: string[] = []
    for (const [id, { source }] of this.#known) {
      const isTold = this.#seen.has(id) || this.#withdrawn.has(id)
      if (isTold || !paths.some((path) => isUnder(source, path))) continue
      const isKept = this.tally.hasRejected(source)
      this.tally.count(source, isKept ? 'kept' : 'removed')
      if (!isKept) gone.push(id)
    }
    this.#withdrawn.clear()
    if (gone.length > 0) await this.#store.remove(gone)
  }

  /** They stay, never to be found or quoted again, so that answers which cite them are known. */
  async #markWithdrawn(): Promise<void> {
    for (const [id, file] of this.#withdrawn) {
      const article = await this.#store.article(id)
      if (!article || article.withdrawn) continue
      const { cluster: _, story: __, ...before } = article
      const marked = { ...before, withdrawn: true as const, version: withdrawnVersion(before.version) }
      const source = this.#known.get(id)?.source ?? file
      this.#batch.push({ article: marked, ...prepareArticle(marked), source })
      this.tally.count(source, 'changed')
    }
    for (const [id, prepared] of this.#returning) {
      const isBack = !this.#withdrawn.has(id)
      this.tally.count(prepared.source, isBack ? 'changed' : 'unchanged')
      if (isBack) this.#batch.push(prepared)
    }
    this.#returning.clear()
    await this.flush()
    await this.settle()
  }
}
