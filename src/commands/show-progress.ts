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
  readonly stream?: NodeJS.WriteStream
}

/** Milliseconds between two plain lines where nobody watches a bar. */
const PLAIN_LINE_EVERY = 2_000

export function showProgress(
  title: string,
  {
    after = 0,
    unit = 'files',
    clock = () => performance.now(),
    stream = process.stderr,
  }: ShowProgressOptions = {},
): Progress {
  const begun = clock()
  const progress = stream.isTTY ? bar(title, unit, stream) : plainLines(title, unit, stream, clock)
  let isShown = false
  return {
    update(done, total, detail) {
      isShown ||= clock() - begun >= after
      if (isShown) progress.update(done, total, detail)
    },
    stop: () => progress.stop(),
  }
}

function bar(title: string, unit: string, stream: NodeJS.WriteStream): Progress {
  const drawn = new SingleBar(
    {
      format: `${title} {bar} {percentage}% | {value}/{total} ${unit} | {detail}`,
      stream,
      hideCursor: true,
    },
    Presets.shades_classic,
  )
  return {
    update(done, total, detail) {
      if (!drawn.isActive) drawn.start(total, done, { detail })
      drawn.setTotal(total)
      drawn.update(done, { detail })
    },
    stop() {
      if (drawn.isActive) drawn.stop()
    },
  }
}

/** Each state once: cli-progress repeats the last one where the stream is no terminal. */
function plainLines(title: string, unit: string, stream: NodeJS.WriteStream, clock: () => number): Progress {
  let [newest, printed, printedAt] = ['', '', Number.NEGATIVE_INFINITY]
  const print = () => {
    if (newest !== printed) stream.write(newest)
    printed = newest
    printedAt = clock()
  }
  return {
    update(done, total, detail) {
      const percentage = total === 0 ? 100 : Math.floor((100 * done) / total)
      newest = `${title} ${percentage}% | ${done}/${total} ${unit} | ${detail}\n`
      if (clock() - printedAt >= PLAIN_LINE_EVERY) print()
    },
    stop: print,
  }
}
