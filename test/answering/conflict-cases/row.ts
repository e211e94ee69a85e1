// One case: a question, the reports that are held, and what has to be shown side by side.

export const POST = 'The Marrow Post'
export const HERALD = 'Colby Herald'
export const WIRE = 'North Wire'
export const ECHO = 'Lindby Echo'

export type Row = readonly [
  name: string,
  question: string,
  /** Outlet, day of November 2026 and perhaps its hour, headline, text. */
  reports: readonly (readonly [
    publisher: string,
    day: number | `${number}T${string}`,
    headline: string,
    text: string,
  ])[],
  /** The newest first; absent where nothing contradicts. */
  differ?: readonly string[],
]
