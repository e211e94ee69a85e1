// The memory of a process with all that it has started, watched from outside.
import { readFileSync } from 'node:fs'

/** Milliseconds between two looks. */
const EVERY = 100

export interface MemoryWatch {
  /** Ends it; the largest sum of resident memory, in bytes. 0 where the system does not tell. */
  stop(): number
}

/** By Linux' own accounts; what processes share counts once for each of them. */
export function watchMemory(pid: number): MemoryWatch {
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, residentOf(pid))
  }, EVERY)
  timer.unref()
  return {
    stop() {
      clearInterval(timer)
      return peak
    },
  }
}

function residentOf(pid: number): number {
  try {
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) * 1_024 + startedBy(pid).reduce((sum, child) => sum + residentOf(child), 0)
  } catch {
    // It has ended meanwhile, or this is no Linux.
    return 0
  }
}

/** A process is listed with the thread that began it: with the first one, where a program of Node did. */
function startedBy(pid: number): readonly number[] {
  const listed = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return listed.split(' ').filter(Boolean).map(Number)
}
