import { expect, test } from 'vitest'
import { readNewsDate } from '../../src/ingestion/formats/read-news-date.ts'

test.each([
  ['2023-05-22', '2023-05-22'],
  ['2023-09-26T17:01:22+00:00', '2023-09-26T17:01:22+00:00'],
  ['2023-09-26T17:01:22Z', '2023-09-26T17:01:22Z'],
  ['2023-09-26 17:01:22', '2023-09-26'],
  ['Mon, 22 May 2023 10:30:00 GMT', '2023-05-22T10:30:00+00:00'],
  ['May 22, 2023', '2023-05-22'],
  ['Sept. 4, 2026', '2026-09-04'],
  ['22nd May 2023', '2023-05-22'],
  ['Friday 6 November 2026', '2026-11-06'],
  ['22/05/2023', '2023-05-22'],
  ['05.06.2023', '2023-06-05'],
  ['Published 6:15 AM EDT, Fri October 21, 2022', '2022-10-21T06:15:00-04:00'],
  ['November 9, 2026 | 8:00 p.m. PST', '2026-11-09T20:00:00-08:00'],
  ['May 22, 2023 at 4:40 p.m.', '2023-05-22'],
  ['22 May 2023 16:40 GMT+2', '2023-05-22T16:40:00+02:00'],
  ['Updated 2048 GMT (0448 HKT) May 22, 2023', '2023-05-22'],
  [' MAY 22, 2023 ', '2023-05-22'],
])('%s', (text, date) => {
  expect(readNewsDate(text)).toBe(date)
})

test.each([
  '',
  'yesterday',
  'May 2023',
  '2023',
  'May 22',
  '5/22/23',
  '05/06/2023',
  'February 30, 2023',
  '2023-02-29',
  '31 June 2023',
  'The talks of May 22, 2023 failed',
  '0000-00-00',
])('%j is no date', (text) => {
  expect(readNewsDate(text)).toBeUndefined()
})
