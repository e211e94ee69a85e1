// When an answer says how old its newest report is.
import { describe, expect, it } from 'vitest'
import { ageNotice } from '../../src/answering/notices/age-notice.ts'
import { anArticle, evidenceOf } from '../fixtures/articles.ts'

const AS_OF = Date.parse('2026-11-28T12:00:00Z')

const cited = (...days: readonly string[]) =>
  days.map((publishedAt) => {
    const [found] = evidenceOf(anArticle({ publishedAt, paragraphs: ['The bank has a governor.'] }))
    if (!found) throw new Error('the article has no passage')
    return found.card
  })

const notice = (question: string, ...days: readonly string[]) => ageNotice(question, cited(...days), AS_OF)

describe('an answer about how things are', () => {
  it.each([
    ['Who is the governor of the bank?', '2026-10-13', '46 days'],
    ['Who is the governor of the bank?', '2023-05-22', '3 years'],
    ['What is the latest on the bank?', '2026-11-19', '9 days'],
    ['Is the bridge still closed?', '2026-11-10', '18 days'],
  ])('%s, told on %s, is told to be %s old', (question, day, age) => {
    expect(notice(question, day)).toContain(`${age} old`)
  })

  it('goes by the newest that is cited', () => {
    expect(notice('Who is the governor of the bank?', '2023-05-22', '2026-11-20')).toBeUndefined()
    expect(notice('Who is the governor of the bank?', '2023-05-22', '2024-05-22')).toContain('22 May 2024')
  })
})

describe('nothing is said of the age', () => {
  it.each([
    ['Who was the governor of the bank?', '2023-05-22'],
    ['Who won the prize this year?', '2026-11-01'],
    ['What did the bank decide last month?', '2026-10-03'],
    ['Who is the governor of the bank?', '2026-11-10'],
    ['What is the latest on the bank?', '2026-11-25'],
  ])('%s, told on %s', (question, day) => {
    expect(notice(question, day)).toBeUndefined()
  })
})
