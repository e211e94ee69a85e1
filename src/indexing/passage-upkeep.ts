// The upkeep of the passage index: when what was written is merged, and when what merges have replaced is removed.
import type { Table } from '@lancedb/lancedb'
import { allDone } from './all-done.ts'
import type { KeyTable } from './copies/key-table.ts'
import type { Merge, MergeOptions } from './merging/create-merge.ts'
import { type MergeState, mergeState } from './merging/merge-state.ts'
import { sweepTables } from './merging/sweep-tables.ts'
import { indexTable } from './open-table.ts'
import type { PassageVectors } from './passage-vectors.ts'
import { tellFailure } from './tell-failure.ts'

/**
 * Rows that are not yet merged are found by scanning, with word statistics of the merged ones alone: beside few merged
 * rows, scores are far off and matches are missed; beside many, the scan costs time (under 10 ms at this number).
 */
const UNMERGED_ROWS_MAX = 2_000
const UNMERGED_SHARE_MAX = 0.01

/**
 * So many unmerged passages, so many times those that are merged, and in files of so many on average, are a first run:
 * to build the indexes of all anew takes 7.5 s for 100,000 then, a merge 9.9, for it packs the files first. To read
 * from twenty files costs a question some milliseconds more than from one, until the next merge packs them.
 */
const BUILT_ANEW = { passages: 10_000, times: 2, inOneFile: 4_000 } as const

/**
 * In the middle of a run, merging is put off, for each merge writes all rows anew. From this number on it is done
 * whenever the rows have doubled: a run of any size then writes each row about twice more, and a question asked
 * meanwhile scans no more rows than are merged.
 */
const UNMERGED_IN_RUN_MAX = 150_000

/** Milliseconds for which replaced versions stay in the middle of a run, whose merges follow each other by minutes. */
const RETENTION_IN_RUN_MS = 2 * 60_000

export interface PassageUpkeepOptions {
  readonly table: Table
  readonly keys: KeyTable
  readonly vectors: PassageVectors
  readonly merge: Merge
  /** Passages from which on the table is merged in a process of its own. */
  readonly large: number
}

/** For who holds the lock and has the turn to write. */
export class PassageUpkeep {
  readonly #table: Table
  readonly #keys: KeyTable
  readonly #vectors: PassageVectors
  readonly #mergeTable: Merge
  readonly #large: number

  constructor({ table, keys, vectors, merge, large }: PassageUpkeepOptions) {
    this.#table = table
    this.#keys = keys
    this.#vectors = vectors
    this.#mergeTable = merge
    this.#large = large
  }

  /**
   * In the middle of a run. The first rows of an index are merged at once: full text takes its word statistics from
   * merged rows, and without any it finds only part of what is there. Later ones wait for `maintain`, unless they are
   * very many.
   */
  async mergeInRun(): Promise<void> {
    const { merged, unmerged } = await this.#state()
    if (merged === 0 || unmerged > Math.max(merged, UNMERGED_IN_RUN_MAX))
      await this.#merge({ passages: merged + unmerged, retention: RETENTION_IN_RUN_MS })
  }

  /** At the end of a run: merges, once it is worth it. */
  async maintain(): Promise<void> {
    const state = await this.#state()
    const mergeKeys = () => tellFailure('written', () => this.#keys.maintain())
    // Each keeps little more than one core busy. Two large ones would need the memory of both.
    if (state.merged + state.unmerged < this.#large) await allDone([this.#mergePassages(state), mergeKeys()])
    else {
      await this.#mergePassages(state)
      await mergeKeys()
    }
    await this.#vectors.maintain()
  }

  /** Removes what merges have replaced, where that is much and all is merged; waits `grace` ms for who reads it. */
  async sweep(grace: number): Promise<void> {
    const { merged, unmerged } = await this.#state()
    if (merged < this.#large || unmerged > 0 || this.#vectors.isRead) return
    await tellFailure('written', async () => {
      const tables = [{ table: this.#table, passages: merged }, await this.#keys.swept()]
      await sweepTables({ tables, merge: this.#mergeTable, grace })
    })
  }

  async #mergePassages(state: MergeState): Promise<void> {
    const { merged, unmerged } = state
    if (await this.#isFirstRun(state)) await tellFailure('written', () => indexTable(this.#table))
    else if (unmerged > Math.min(UNMERGED_ROWS_MAX, merged * UNMERGED_SHARE_MAX))
      await this.#merge({ passages: merged + unmerged })
  }

  async #isFirstRun({ merged, unmerged }: MergeState): Promise<boolean> {
    const passages = merged + unmerged
    const isMost = unmerged >= Math.max(BUILT_ANEW.passages, merged * BUILT_ANEW.times)
    // The index of vectors takes in what is new with a merge alone.
    if (!isMost || passages >= this.#large || (await this.#vectors.space())) return false
    const { fragmentStats } = await tellFailure('read', () => this.#table.stats())
    return passages / fragmentStats.numFragments >= BUILT_ANEW.inOneFile
  }

  #state(): Promise<MergeState> {
    return tellFailure('read', () => mergeState(this.#table, 'text_idx'))
  }

  #merge(options: MergeOptions): Promise<void> {
    const read = this.#vectors.isRead ? { retention: Number.POSITIVE_INFINITY } : {}
    return tellFailure('written', () => this.#mergeTable(this.#table, { ...options, ...read }))
  }
}
