import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTimeWindow } from '../../src/retrieval/understanding/read-time-window.ts'

const asOf = new Date('2026-11-23T15:00:00Z') // a Monday
const read = (question: string, timeZone = 'UTC') => readTimeWindow(question, { asOf, timeZone })

describe('readTimeWindow', () => {
  it.each([
    ['What happened on 22 May 2023?', '22-23 May 2023'],
    ['What happened on May 22, 2023?', '22-23 May 2023'],
    ['What happened on 2026-11-05?', '5-6 Nov 2026'],
    ['What did the bank say yesterday?', '22-23 Nov 2026'],
    ['Who won in May 2023?', '1 May - 1 Jun 2023'],
    ['Who won in October?', '1 Oct - 1 Nov 2026'],
    ['What was decided last week?', '16-23 Nov 2026'],
    ['What was decided this week?', '16-23 Nov 2026'],
    ['What was decided on Friday?', '20-21 Nov 2026'],
    ['What happened from 3 October to 5 October?', '3-6 Oct 2026'],
    ['What has changed since 3 November?', '3-23 Nov 2026'],
    ['What was known before 3 November?', 'until 3 Nov 2026'],
    ['What was known until 3 November?', 'until 4 Nov 2026'],
    ['What was known before 2020?', 'until 1 Jan 2020'],
    ['What happened in 2019 in Tarrow?', '1 Jan 2019 - 1 Jan 2020'],
    ['Who led the party in 2022?', '1 Jan 2022 - 1 Jan 2023'],
    ['How long did the hostilities in autumn 2020 last?', '1 Sep - 1 Dec 2020'],
    ['What did it earn in Q1 2023?', '1 Jan - 1 Apr 2023'],
    ['Who led it from 2019 to 2021?', '1 Jan 2019 - 1 Jan 2022'],
    ['What happened between 3 and 5 October?', '3-6 Oct 2026'],
    ['What happened between May and July 2023?', '1 May - 1 Aug 2023'],
    ['What happened in early November?', '1-12 Nov 2026'],
    ['What happened in the second half of October?', '16 Oct - 1 Nov 2026'],
    ['What did they decide in late September?', '20 Sep - 1 Oct 2026'],
    ['What happened over the weekend?', '21-23 Nov 2026'],
    ['What has changed over the past three weeks?', '2-23 Nov 2026'],
    ['How many books were banned over the last year?', '22 Nov 2025 - 23 Nov 2026'],
    ['What was said two weeks ago?', '6-13 Nov 2026'],
    ['What happened this morning?', '23 Nov 2026'],
    ['What burned last summer?', '1 Jun - 1 Sep 2026'],
  ])('%s → %s', (question, label) => {
    expect(read(question)?.window.label).toBe(label)
  })

  it.each([
    'How many wars have they fought?',
    'What time is it now?',
    'Are there more of them than a year ago?',
    'What will change by 2030?',
    'Who will speak next week?',
    'Will it be decided in December?',
    'How did the March on Rome end?',
    'What did the Sun report?',
    'Who won at the 2022 Emmy Awards?',
    'What may happen next?',
    'Who came first?',
  ])('%s names no publication date', (question) => {
    expect(read(question)).toBeUndefined()
  })

  it('takes a month or a weekday that lies ahead from the past', () => {
    expect(read('Who resigned in December?')?.window.label).toContain('2025')
  })

  it('holds articles that give only the day, in zones east and west of UTC', () => {
    for (const zone of ['America/Los_Angeles', 'Asia/Tokyo', 'UTC', 'Pacific/Kiritimati']) {
      const { from = 0, to = 0 } = read('What happened on 22 May 2023?', zone)?.window ?? {}
      const midnight = Date.parse('2023-05-22')
      expect(from).toBeLessThanOrEqual(midnight)
      expect(to).toBeGreaterThan(midnight)
    }
  })

  it('counts the words for a part of a month among those of the date', () => {
    expect(read('What happened in the second half of October?')?.words).toBe('the second half of October')
  })

  it('takes the offset that the zone had on that day', () => {
    const { from, to } = read('What happened in October 2026?', 'Europe/Berlin')?.window ?? {}
    expect(new Date(from ?? 0).toISOString()).toBe('2026-09-30T22:00:00.000Z')
    expect(new Date(to ?? 0).toISOString()).toBe('2026-11-02T00:00:00.000Z')
  })

  it('reads a day in the zone of the person who asks', () => {
    const late = new Date('2026-11-23T02:00:00Z')
    const days = readTimeWindow('What happened yesterday?', { asOf: late, timeZone: 'America/New_York' })
    expect(days?.window.label).toBe('21-22 Nov 2026')
  })

  it('never begins after the moment of asking, and never throws', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.date({ min: new Date('1990-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        (text, date) => {
          const day = date.toISOString().slice(0, 10)
          readTimeWindow(text, { asOf, timeZone: 'UTC' })
          const window = readTimeWindow(`What happened on ${day}?`, { asOf, timeZone: 'UTC' })?.window
          if (date <= asOf) expect(window?.from).toBe(Date.parse(day))
          else expect(window).toBeUndefined()
        },
      ),
    )
  })
})
