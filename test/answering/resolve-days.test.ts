// "Monday" is shown as "Monday [22 May]": only where it can mean one day, and never inside the quote's own words.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveDays } from '../../src/answering/citing/resolve-days.ts'
import { sentencePieces } from '../../src/answering/citing/sentence-pieces.ts'
import { cardOf } from '../../src/news/article.ts'
import { anArticle } from '../fixtures/articles.ts'

// 24 May 2023 was a Wednesday.
const wednesday = cardOf(anArticle({ publishedAt: '2023-05-24' }))

function shown(text: string, article = wednesday): string {
  const pieces = sentencePieces({ text, insertions: resolveDays(text, article) })
  return pieces.map((piece) => piece.text).join('')
}

describe('days', () => {
  it.each([
    ['He said on Monday that it was over.', 'He said on Monday [22 May] that it was over.'],
    ['The council met on Wednesday morning.', 'The council met on Wednesday [24 May] morning.'],
    ['The council will meet on Friday.', 'The council will meet on Friday [26 May].'],
    ['It fell yesterday.', 'It fell yesterday [23 May].'],
    [
      'Police arrested two men on Saturday, and will charge them on Thursday.',
      'Police arrested two men on Saturday [20 May], and will charge them on Thursday [25 May].',
    ],
    [
      'The man is expected to be charged with two felonies Monday, police said.',
      'The man is expected to be charged with two felonies Monday [29 May], police said.',
    ],
    [
      'Three people were killed by guards near the port Sunday, doctors said.',
      'Three people were killed by guards near the port Sunday [21 May], doctors said.',
    ],
    ['The report is due by Friday.', 'The report is due by Friday [26 May].'],
    [
      'The bank cut its rate to 3 percent on Monday, its second cut.',
      'The bank cut its rate to 3 percent on Monday [22 May], its second cut.',
    ],
    [
      'Ann Orr won the Tern Prize, an award for fiction, on Tuesday evening for “Salt”.',
      'Ann Orr won the Tern Prize, an award for fiction, on Tuesday [23 May] evening for “Salt”.',
    ],
    [
      'Forty people were moved out early on Sunday after a crack was found.',
      'Forty people were moved out early on Sunday [21 May] after a crack was found.',
    ],
    ['The judge ordered a hearing for Monday.', 'The judge ordered a hearing for Monday [29 May].'],
  ])('are told in brackets: %s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it.each([
    ['the day is told already', 'He said on Monday, May 22, that it was over.'],
    ['the day is told already', 'He spoke on Monday 22 May.'],
    ['another week may be meant', 'It was shut last Monday.'],
    ['it is any such day', 'It was shut every Monday.'],
    ['somebody else speaks', '“I told him on Monday,” she said.'],
    ['nothing tells whether it is past', 'Monday, a day of rest.'],
    ['the clause tells of both', 'He said it will open on Monday.'],
    ['a page was changed on the day after, more likely', 'Two people died on Thursday.'],
    ['it names something else', 'Black Friday was quiet.'],
    ['it is counted from something', 'They met on the Monday after the vote.'],
    ['several days are meant', 'The hall was shut Monday to Tuesday.'],
    ['it may be either', 'The vote was moved to Monday.'],
    ['the sentence tells of what is to come', 'The fair, on Monday, will be opened by him.'],
  ])('are left alone where %s: %s', (_, text) => {
    expect(shown(text)).toBe(text)
  })

  it('are left alone where the article was changed on another day', () => {
    const changed = cardOf(anArticle({ publishedAt: '2023-05-24', updatedAt: '2023-05-26' }))
    expect(shown('He said on Monday that it was over.', changed)).toBe('He said on Monday that it was over.')
  })

  it('name the year where it is not that of the article', () => {
    const newYear = cardOf(anArticle({ publishedAt: '2024-01-02' }))
    expect(shown('It fell on Sunday.', newYear)).toBe('It fell on Sunday [31 Dec 2023].')
  })

  it('fall on the weekday that is named, within a week, whatever the article’s day', () => {
    const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
    const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(date, fc.nat({ max: 6 }), fc.boolean(), (printed, weekday, isPast) => {
        const publishedAt = printed.toISOString().slice(0, 10)
        const article = cardOf(anArticle({ publishedAt }))
        const text = isPast ? `It fell on ${days[weekday]}.` : `It will fall on ${days[weekday]}.`
        for (const { text: inserted } of resolveDays(text, article)) {
          const year = /\d{4}/.test(inserted) ? '' : ` ${publishedAt.slice(0, 4)}`
          const day = Date.parse(`${inserted.replace(/[[\]]/g, '')}${year} UTC`)
          const distance = (day - Date.parse(publishedAt)) / 86_400_000
          expect(new Date(day).getUTCDay()).toBe(weekday)
          expect(isPast ? -distance : distance).toBeGreaterThanOrEqual(0)
          expect(Math.abs(distance)).toBeLessThan(7)
        }
      }),
    )
  })
})
