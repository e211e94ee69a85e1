// What a run of ingestion did, file by file, for whoever prints it.

export interface Rejection {
  /** Absolute path. */
  readonly file: string
  /** The record's line number, from 1, where the file holds many records. */
  readonly record?: number
  /** Why, as the end of a sentence about the record: "no URL", "is not valid JSON". */
  readonly reason: string
}

/** Numbers of articles. */
export interface IngestCounts {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** Gone from the corpus, because their file or their record in it is gone. */
  readonly removed: number
  /** Not seen in this run, and yet not removed, because the file they came from has rejected records. */
  readonly kept: number
  /** Left out, since it was forgotten with `npm run forget` and must not come back. */
  readonly forgotten: number
}

export interface FileReport extends IngestCounts {
  /** Absolute path; a file that is gone has a report where articles from it were removed. */
  readonly file: string
  readonly rejected: readonly Rejection[]
}

/** The totals, and the same for each file in the order of their paths. */
export interface IngestReport extends IngestCounts {
  readonly rejected: readonly Rejection[]
  readonly files: readonly FileReport[]
}

interface Tally {
  readonly counts: Record<keyof IngestCounts, number>
  readonly rejected: Rejection[]
}

const none = () => ({ added: 0, changed: 0, unchanged: 0, removed: 0, kept: 0, forgotten: 0 })

/** Collects a report while a run goes on. */
export class IngestTally {
  readonly #files = new Map<string, Tally>()

  count(file: string, outcome: keyof IngestCounts): void {
    this.open(file).counts[outcome] += 1
  }

  reject(rejection: Rejection): void {
    this.open(rejection.file).rejected.push(rejection)
  }

  hasRejected(file: string): boolean {
    return (this.#files.get(file)?.rejected.length ?? 0) > 0
  }

  /** Gives the file a place in the report, also if nothing comes from it. */
  open(file: string): Tally {
    const tally = this.#files.get(file) ?? { counts: none(), rejected: [] }
    this.#files.set(file, tally)
    return tally
  }

  report(): IngestReport {
    const total = none()
    const files = [...this.#files].map(([file, { counts, rejected }]) => ({ file, ...counts, rejected }))
    for (const file of files) {
      for (const key of Object.keys(total) as (keyof IngestCounts)[]) total[key] += file[key]
    }
    files.sort((a, b) => (a.file < b.file ? -1 : 1))
    return { ...total, rejected: files.flatMap(({ rejected }) => rejected), files }
  }
}
