// Which of several passages comes first, everything else being equal.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FoundPassage } from '../../src/indexing/passage-row.ts'
import type { Article } from '../../src/news/article.ts'
import { interleave } from '../../src/retrieval/ranking/interleave.ts'
import { rankCandidates } from '../../src/retrieval/ranking/rank-candidates.ts'
import { understandQuestion } from '../../src/retrieval/understand-question.ts'
import { anArticle, evidenceOf } from '../fixtures/articles.ts'

const asOf = new Date('2026-11-23T15:00:00Z')
const outlets = [{ kind: 'publisher', name: 'The Harbour Post', articles: 1 }] as const

const found = (about: Partial<Article>, score = 10): FoundPassage => {
  const [first] = evidenceOf(anArticle(about))
  if (!first) throw new Error('an article without a passage')
  return { ...first, score }
}

function firstOf(question: string, candidates: readonly FoundPassage[]): string | undefined {
  const asked = understandQuestion({ text: question, earlier: [], asOf, timeZone: 'UTC' }, { outlets })
  return rankCandidates(candidates, asked)[0]?.found.card.headline
}

const yesterday = { headline: 'New', publishedAt: '2026-11-22' }
const lastYear = { headline: 'Old', publishedAt: '2025-11-22' }

it('for the latest, yesterday’s article beats last year’s closer match', () => {
  expect(firstOf('What is the latest on the ferry?', [found(lastYear, 20), found(yesterday, 12)])).toBe('New')
})

it('for a day gone by, the article of that day beats a newer, closer one', () => {
  const question = 'What was decided about the ferry on 22 November 2025?'
  expect(firstOf(question, [found(yesterday, 20), found(lastYear, 14)])).toBe('Old')
})

it('for what is long over and dated, nothing newer is preferred', () => {
  const question = 'Who won the cup in 2019?'
  expect(
    firstOf(question, [found(yesterday, 10), found({ headline: 'Closer', publishedAt: '2019-05-02' }, 11)]),
  ).toBe('Closer')
})

it('of reports of a story that runs, today’s beats yesterday’s that is as close', () => {
  const today = { headline: 'Today', publishedAt: '2026-11-23T09:00:00Z' }
  expect(firstOf('How many ferries are cancelled?', [found(yesterday, 10.2), found(today, 10)])).toBe('Today')
})

it('a report beats a gallery of the same matter, which matches a little better', () => {
  const gallery = found({ headline: 'Photos: The ferry in the storm' }, 11)
  expect(firstOf('Where did the ferry sail?', [gallery, found({ headline: 'The ferry sails on' }, 10)])).toBe(
    'The ferry sails on',
  )
})

it('the outlet whose report is asked for comes first', () => {
  const ours = found({ headline: 'Ours', publisher: 'The Harbour Post' }, 8)
  expect(
    firstOf('What did The Harbour Post report about the ferry?', [found({ headline: 'Other' }, 12), ours]),
  ).toBe('Ours')
})

it('the passage that names whom the question names comes first', () => {
  const named = found({ headline: 'Named', paragraphs: ['Åsa Vinter opened it.'] }, 10)
  const other = found({ headline: 'Other', paragraphs: ['Somebody opened it.'] }, 10)
  expect(firstOf('What did Asa Vinter open?', [other, named])).toBe('Named')
})

it('loses no candidate and makes none up', () => {
  const asked = understandQuestion({ text: 'Who sails?', earlier: [], asOf, timeZone: 'UTC' })
  const candidate = fc.record({
    score: fc.double({ min: 0, max: 50, noNaN: true }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 12 }), (some) => {
      const given = some.map(({ score, day }) =>
        found({ publishedAt: `2026-11-${String(day).padStart(2, '0')}` }, score),
      )
      const ids = (list: readonly FoundPassage[]) => list.map(({ passage }) => passage.id).toSorted()
      expect(ids(rankCandidates(given, asked).map(({ found }) => found))).toEqual(ids(given))
    }),
  )
})

it('interleaves rankings: each one’s first before any one’s second', () => {
  expect(interleave([['a', 'b', 'c'], ['x', 'b'], []], (item) => item)).toEqual(['a', 'x', 'b', 'c'])
})

it('the article that holds more of the question comes first, though spread over its passages', () => {
  const whole = anArticle({
    headline: 'Whole',
    paragraphs: ['The ferry sailed.', `The mayor spoke of fares. ${'More was said of it. '.repeat(60)}`],
  })
  const question = 'What did the mayor say of the ferry fares?'
  const [first, second] = evidenceOf(whole).map((one) => ({ ...one, score: 8 }))
  if (!first) throw new Error('an article without a passage')
  expect(
    firstOf(question, [
      found({ headline: 'Part', paragraphs: ['The ferry sailed.'] }, 8),
      first,
      ...(second ? [second] : []),
    ]),
  ).toBe('Whole')
})

it('a question that is a headline finds its article, whatever else is closer or newer', () => {
  const named = found({ headline: 'Who pays for the ferry to Fennick?', publishedAt: '2020-01-01' }, 1)
  expect(firstOf('Who pays for the ferry to Fennick?', [found(yesterday, 30), named])).toBe(
    'Who pays for the ferry to Fennick?',
  )
})

it('for how things stand, a new report of something else does not beat an older one of the matter', () => {
  const beavers = found(
    { headline: 'Beavers', paragraphs: ['212 beavers were counted on the Arne.'], publishedAt: '2026-10-20' },
    10,
  )
  const votes = found(
    { headline: 'Votes', paragraphs: ['The votes were counted.'], publishedAt: '2026-11-22' },
    4,
  )
  expect(firstOf('How many beavers have been counted so far?', [votes, beavers])).toBe('Beavers')
})

it('of equal candidates the order does not depend on that in which the engine gives them', () => {
  const asked = understandQuestion({ text: 'Who sails?', earlier: [], asOf, timeZone: 'UTC' })
  const equal = Array.from({ length: 6 }, () => found({ publishedAt: '2026-11-20' }))
  const order = (some: readonly FoundPassage[]) =>
    rankCandidates(some, asked).map(({ found: { passage } }) => passage.id)
  expect(order(equal.toReversed())).toEqual(order(equal))
})
