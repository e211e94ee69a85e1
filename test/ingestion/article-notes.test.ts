// What an article says of itself: corrections, notes, withdrawals, kind, agency and dateline.
import { describe, expect, it } from 'vitest'
import type { RawArticle } from '../../src/ingestion/formats/raw-article.ts'
import { toArticle } from '../../src/ingestion/to-article.ts'
import type { Article } from '../../src/news/article.ts'

function read(fields: Partial<RawArticle>): Article {
  const outcome = toArticle({
    url: 'https://paper.example/a',
    headline: 'Dam to be repaired',
    published: '2026-11-05',
    paragraphs: [
      'The dam will be repaired.',
      'Work begins in May.',
      'It is the third repair.',
      'It was built in 1960.',
    ],
    ...fields,
  })
  if (outcome.kind === 'rejected') throw new Error(outcome.reason)
  return outcome.article
}
const body = ['The dam will be repaired, its owner said.', 'Work begins in May.', 'It was built in 1960.']

describe('a correction', () => {
  it.each([
    ['Correction: The repair will cost 21 million.', 'The repair will cost 21 million.'],
    ['CORRECTION (Nov. 6, 2026): the dam is in Orrin.', 'The dam is in Orrin.'],
    ['*Clarification, 6 November 2026 – Its owner is a state company.*', 'Its owner is a state company.'],
    [
      'Editor’s note: An earlier version of this story misstated the cost.',
      'An earlier version of this story misstated the cost.',
    ],
    [
      'This article was amended on 6 November to give the right cost.',
      'This article was amended on 6 November to give the right cost.',
    ],
    ['(Corrects paragraph 2 to say May, not April)', 'Corrects paragraph 2 to say May, not April'],
    [
      'An earlier version of this article gave a wrong name. We regret the error.',
      'An earlier version of this article gave a wrong name. We regret the error.',
    ],
  ])('is recognised and is not part of the text: %s', (paragraph, correction) => {
    for (const paragraphs of [
      [paragraph, ...body],
      [...body, paragraph],
    ]) {
      const article = read({ paragraphs })
      expect(article.correction).toBe(correction)
      expect(article.paragraphs).toEqual(body)
      expect(article.withdrawn).toBeUndefined()
    }
  })

  it('may stand in its field, in the text, or in the headline of a wire', () => {
    expect(read({ correction: 'The cost was wrong.' }).correction).toBe('The cost was wrong.')
    expect(
      read({ correction: 'Wrong cost.', paragraphs: [...body, 'Correction: Wrong cost.'] }).correction,
    ).toBe('Wrong cost.')
    const wire = read({ headline: 'CORRECTED-Dam to be repaired' })
    expect(wire).toMatchObject({
      headline: 'Dam to be repaired',
      correction: expect.stringContaining('corrected'),
    })
  })

  it.each([
    'Corrections officers said on Tuesday that the prison was full: nobody would be moved.',
    'The first version of the phone was sold in 2007.',
    'An earlier version of this bill was rejected in May.',
    'The report was withdrawn by the ministry on Friday.',
    'Withdrawn troops were seen near the border.',
    'Update: three more people were rescued.',
  ])('is nothing that the report itself says: %s', (paragraph) => {
    const article = read({ paragraphs: [paragraph, ...body, paragraph] })
    expect(article.paragraphs).toHaveLength(body.length + 2)
    expect([article.correction, article.editorsNote, article.withdrawn]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

it('keeps an editor’s note apart from corrections', () => {
  const article = read({ paragraphs: ['Editor’s note: The author is a member of the board.', ...body] })
  expect(article.editorsNote).toBe('The author is a member of the board.')
  expect(article.correction).toBeUndefined()
  expect(article.paragraphs).toEqual(body)
})

it.each<Partial<RawArticle>>([
  { status: 'canceled' },
  { status: 'stat:withheld' },
  { headline: 'RETRACTED: Dam to be repaired' },
  { paragraphs: ['Retraction: The Paper has found that the report was invented.', ...body] },
  { paragraphs: ['This story has been withdrawn. A replacement will follow.'] },
])('knows that an article was withdrawn: %j', (fields) => {
  const article = read(fields)
  expect(article.withdrawn).toBe(true)
  expect(article.headline).toBe('Dam to be repaired')
  expect(article.paragraphs.length).toBeGreaterThan(0)
})

it.each<[Article['kind'], Partial<RawArticle>]>([
  ['report', {}],
  ['opinion', { section: 'Op-Ed' }],
  ['opinion', { url: 'https://paper.example/commentisfree/2026/a' }],
  ['opinion', { headline: 'Opinion: Repair the dam now' }],
  ['opinion', { headline: 'Repair the dam now | Editorial' }],
  ['opinion', { paragraphs: [...body, 'The views expressed in this article are the author’s own.'] }],
  ['analysis', { headline: 'Analysis: Who pays for the dam?' }],
  ['analysis', { url: 'https://paper.example/explainers/a' }],
  ['press-release', { url: 'https://www.prnewswire.com/news-releases/a.html' }],
  [
    'press-release',
    { paragraphs: ['ORRIN, Nov. 5, 2026 /PRNewswire/ -- The dam will be repaired.', ...body] },
  ],
  ['press-release', { paragraphs: ['FOR IMMEDIATE RELEASE', ...body] }],
  ['report', { headline: 'Minister: repair will be paid by the state' }],
  ['report', { section: 'World', paragraphs: ['The minister expressed the views of the cabinet.', ...body] }],
])('tells %s from what the article shows: %j', (kind, fields) => {
  expect(read(fields).kind).toBe(kind)
})

it.each<[Partial<Article>, readonly string[]]>([
  [
    { agency: 'AFP', dateline: 'Lyon, France' },
    ['Lyon, France (AFP) - The dam will be repaired.', 'Work begins.'],
  ],
  [
    { agency: 'Reuters', dateline: 'LONDON' },
    ['LONDON, Nov 5 (Reuters) - The dam will be repaired.', 'Work begins.'],
  ],
  [{ agency: 'AP' }, [...body, '© 2026 The Associated Press']],
  [{ agency: 'dpa' }, [...body, '(dpa)']],
])('reads the agency and the dateline from the text: %j', (expected, paragraphs) => {
  expect(read({ paragraphs })).toMatchObject(expected)
})

it('takes no one else for an agency', () => {
  const article = read({
    paragraphs: ['ORRIN (The Paper) - The dam will be repaired.', ...body, 'Anna Berg'],
  })
  expect(article.agency).toBeUndefined()
})
