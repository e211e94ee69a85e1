// The stretch of publication dates that a question asks about.

/** Publication instants from `from` to before `to`, in milliseconds since 1970; an open end is absent. */
export interface TimeWindow {
  readonly from?: number
  readonly to?: number
  /** As a reader would say it: `1-7 Nov 2026`. */
  readonly label: string
}
