// One pair for each rule, at its edge: what it refuses, and the nearest thing that it lets through.
import { describe, expect, it } from 'vitest'
import { cardOf } from '../../src/news/article.ts'
import { judgeClaim } from '../../src/verification/judge-claim.ts'
import { readWords } from '../../src/verification/reading/read-words.ts'
import { anArticle } from '../fixtures/articles.ts'

function faultOf(evidence: string, sentence: string, before: readonly string[] = []): string | undefined {
  const article = anArticle({
    paragraphs: [[...before.toReversed(), evidence].join(' ')],
    publishedAt: '2023-05-24',
  })
  const held = {
    text: evidence,
    words: readWords(evidence),
    before,
    articleText: article.paragraphs.join(' '),
    card: cardOf(article),
  }
  return judgeClaim(sentence, [held]).finding?.fault
}

describe.each<[fault: string, evidence: string, refused: string, passed: string]>([
  [
    'number',
    'The bridge carries 9,000 vehicles a day.',
    'The bridge carries 900 vehicles a day.',
    'The bridge carries nine thousand vehicles a day.',
  ],
  ['number', 'About 40 people were hurt.', '40 people were hurt.', 'About 40 people were injured.'],
  ['number', 'The crack is 5 km long.', 'The crack is 5 miles long.', 'The crack is 5,000 metres long.'],
  ['date', 'The council voted on Monday.', 'The council voted on 21 May.', 'The council voted on 22 May.'],
  ['date', 'The council voted in May.', 'The council voted on 22 May.', 'The council voted in May 2023.'],
  ['name', 'Rosa Lind opened the bridge.', 'Rosa Quist opened the bridge.', 'Lind opened the bridge.'],
  [
    'quoted-words',
    'Lind called it “a gamble with lives”.',
    'Lind called it “a gamble with money”.',
    'Lind called it “a gamble”.',
  ],
  [
    'negation',
    'The council did not approve the bridge.',
    'The council approved the bridge.',
    'The council has not approved the bridge.',
  ],
  [
    'modality',
    'The bridge could close in May.',
    'The bridge closes in May.',
    'In May the bridge could close.',
  ],
  [
    'tense',
    'The council agreed to close the bridge.',
    'The council closed the bridge.',
    'The council agreed to shut the bridge.',
  ],
  [
    'quantifier',
    'Most teachers backed the offer.',
    'All teachers backed the offer.',
    'The offer was backed by most teachers.',
  ],
  ['comparison', 'Prices rose in May.', 'Prices fell in May.', 'Prices increased in May.'],
  [
    'comparison',
    'Lind resigned before the vote.',
    'Lind resigned after the vote.',
    'Before the vote Lind resigned.',
  ],
  ['roles', 'Rovers beat United.', 'United beat Rovers.', 'United were beaten by Rovers.'],
  [
    'attribution',
    'The mayor said the bridge was safe.',
    'The bridge was safe.',
    'The bridge was safe, the mayor said.',
  ],
  [
    'attribution',
    'The mayor said the bridge was safe.',
    'The union said the bridge was safe.',
    'According to the mayor, the bridge was safe.',
  ],
  [
    'uncovered',
    'The council closed the bridge.',
    'The council closed the old bridge.',
    'The council shut the bridge.',
  ],
])('%s: %s', (fault, evidence, refused, passed) => {
  it(`refuses: ${refused}`, () => {
    expect(faultOf(evidence, refused)).toBeDefined()
    expect([fault, 'uncovered', 'name']).toContain(faultOf(evidence, refused))
  })

  it(`lets through: ${passed}`, () => {
    expect(faultOf(evidence, passed)).toBeUndefined()
  })
})

describe('what is understood', () => {
  it('is who “she” is, by the sentence before, and nobody else named there', () => {
    const before = ['Rosa Lind met Petr Holm on Friday.']
    expect(faultOf('She opened the bridge.', 'Rosa Lind opened the bridge.', before)).toBeUndefined()
    expect(faultOf('She opened the bridge.', 'Holm opened the bridge.', before)).toBe('name')
  })

  it('is an acronym that the evidence spells out', () => {
    expect(faultOf('The World Health Organization sent experts.', 'The WHO sent experts.')).toBeUndefined()
    expect(faultOf('The World Trade Organization sent experts.', 'The WHO sent experts.')).toBe('name')
  })
})
