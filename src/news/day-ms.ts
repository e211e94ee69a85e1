// How long a day is.

/** Milliseconds; days of the calendar that a zone makes longer or shorter are counted elsewhere. */
export const DAY_MS = 24 * 60 * 60 * 1000
