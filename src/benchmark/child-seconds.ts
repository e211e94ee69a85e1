// Processor time of the processes that this one has started and that have ended.
import { readFileSync } from 'node:fs'

/** Clock ticks a second in which Linux accounts for it, whatever the machine. */
const TICKS = 100

/** In seconds; 0 where the system does not tell. */
export function childSeconds(): number {
  try {
    // The name of the program stands in brackets and may hold spaces; user and system time are 14 places behind it.
    const [, fields = ''] = /\) (.*)$/s.exec(readFileSync('/proc/self/stat', 'utf8')) ?? []
    const [user = 0, system = 0] = fields.split(' ').slice(13, 15).map(Number)
    return (user + system) / TICKS
  } catch {
    return 0
  }
}
