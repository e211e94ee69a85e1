// How near a publication date lies to the dates that are wanted.
import { DAY_MS } from '../../news/day-ms.ts'
import type { TimeWindow } from '../understanding/time-window.ts'

/**
 * Days after which nearness has fallen to 1/e. News of an event runs for a week or two; of 7 to 14 days, what lies
 * between ranked best on realtimeqa2022, by little.
 */
const FADE_DAYS = 10

/** A day and its hours, an edition and its time zone: this much beside a window is as good as inside. */
const SLACK = DAY_MS / 2

/** 1 inside the window, falling towards 0 with the days beside it. All in milliseconds since 1970. */
export function timeCloseness(instant: number, { from, to }: Pick<TimeWindow, 'from' | 'to'>): number {
  const before = from === undefined ? 0 : from - instant
  const after = to === undefined ? 0 : instant - to
  const away = Math.max(0, before, after)
  return away <= SLACK ? 1 : Math.exp(-away / (FADE_DAYS * DAY_MS))
}

/** What is no older than this is all news of now: a Monday's report of the week stands beside a Friday's. */
const PLATEAU_DAYS = 6

/** The window of what counts as new at a moment. */
export function newAt(asOf: number): Pick<TimeWindow, 'from' | 'to'> {
  return { from: asOf - PLATEAU_DAYS * DAY_MS, to: asOf + 1 }
}

/** Of what is new, the reports of the last days are the newest. */
const NEWEST_DAYS = 3

/** 1 at the moment of asking, falling evenly to 0 within three days: a running story's report of today before yesterday's. */
export function newestCloseness(instant: number, asOf: number): number {
  return Math.max(0, 1 - Math.max(0, asOf - instant) / (NEWEST_DAYS * DAY_MS))
}
