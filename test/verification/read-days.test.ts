import { expect, it } from 'vitest'
import { readDays } from '../../src/verification/reading/read-days.ts'

/** A Wednesday. */
const PUBLISHED = '2023-05-24'

const DAY = 24 * 60 * 60 * 1000
const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10)

it.each([
  ['The vote was on Monday.', '2023-05-22', '2023-05-22'],
  ['The vote was on Wednesday.', '2023-05-24', '2023-05-24'],
  ['The vote will be on Monday.', '2023-05-29', '2023-05-29'],
  ['The vote was on 22 May.', '2023-05-22', '2023-05-22'],
  ['The vote was yesterday.', '2023-05-23', '2023-05-23'],
  ['It opened in March.', '2023-03-01', '2023-03-31'],
  ['It will open in March.', '2024-03-01', '2024-03-31'],
  ['It opened in November.', '2022-11-01', '2022-11-30'],
  ['It opened in March 2019.', '2019-03-01', '2019-03-31'],
  ['It opened in 2019.', '2019-01-01', '2019-12-31'],
])('reads “%s” as of its article’s day', (text, first, last) => {
  expect(readDays(text, PUBLISHED).map((days) => [iso(days.first), iso(days.last)])).toEqual([[first, last]])
})

it.each(['They march at noon.', 'It may rain.', 'The second half lasted 48 minutes.', 'Rovers won 3–1.'])(
  'finds no date in “%s”',
  (text) => {
    expect(readDays(text, PUBLISHED)).toEqual([])
  },
)
