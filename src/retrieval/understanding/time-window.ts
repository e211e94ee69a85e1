// The stretch of publication dates that a question asks about.

import { DAY_MS } from '../../news/day-ms.ts'

/** Publication instants from `from` to before `to`, in milliseconds since 1970; an open end is absent. */
export interface TimeWindow {
  readonly from?: number
  readonly to?: number
  /** As a reader would say it: `1-7 Nov 2026`. */
  readonly label: string
}

/** Whether it was published inside; `instant` in milliseconds since 1970. */
export function isWithin(
  { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY }: Pick<TimeWindow, 'from' | 'to'>,
  instant: number,
): boolean {
  return from <= instant && instant < to
}

/** What happens on one day is printed on that day or the next, so a window ends a day after the days that were named. */
export const DAYS_TO_PRINT = 1

/** The days themselves that were named. */
export function withoutDayAfter(window: TimeWindow): TimeWindow {
  return window.to === undefined ? window : { ...window, to: window.to - DAYS_TO_PRINT * DAY_MS }
}
