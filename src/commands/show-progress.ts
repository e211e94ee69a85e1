// The progress bar of long commands: drawn in a terminal, plain lines elsewhere; on standard error.
import { Presets, SingleBar } from 'cli-progress'

export interface Progress {
  update(done: number, total: number, detail: string): void
  stop(): void
}

export interface ShowProgressOptions {
  /** Show nothing for work that is done sooner, in milliseconds. */
  readonly after?: number
  /** What is counted. */
  readonly unit?: string
  readonly clock?: () => number
}

/** Milliseconds between two plain lines where nobody watches a bar. */
const PLAIN_LINE_EVERY = 2_000

export function showProgress(
  title: string,
  { after = 0, unit = 'files', clock = () => performance.now() }: ShowProgressOptions = {},
): Progress {
  const bar = new SingleBar(
    {
      format: `${title} {bar} {percentage}% | {value}/{total} ${unit} | {detail}`,
      stream: process.stderr,
      noTTYOutput: true,
      notTTYSchedule: PLAIN_LINE_EVERY,
      hideCursor: true,
    },
    Presets.shades_classic,
  )
  const begun = clock()
  return {
    update(done, total, detail) {
      if (!bar.isActive && clock() - begun < after) return
      if (!bar.isActive) bar.start(total, done, { detail })
      bar.setTotal(total)
      bar.update(done, { detail })
    },
    stop() {
      if (bar.isActive) bar.stop()
    },
  }
}
