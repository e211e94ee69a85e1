// What of a question a passage holds, found quickly.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedText } from '../../src/retrieval/ranking/folded-text.ts'
import { coverageOf, createMatchQuestion } from '../../src/retrieval/ranking/match-question.ts'
import { questionTerms } from '../../src/retrieval/understanding/question-terms.ts'
import { tokenize } from '../../src/retrieval/words/tokenize.ts'
import { anArticle, evidenceOf } from '../fixtures/articles.ts'

function matched(question: string, text: string, headline = 'Report') {
  const [found] = evidenceOf(anArticle({ headline, paragraphs: [text] }))
  if (!found) throw new Error('an article without a passage')
  const terms = questionTerms(question)
  const match = createMatchQuestion({ standaloneQuestion: question, terms })(found)
  return { ...match, cover: coverageOf([match], terms) }
}

describe('a name', () => {
  it.each([
    ['What did Germany decide?', 'Germany’s cabinet met.'],
    ['What did O’Brien say?', "Siobhán O'Brien spoke."],
    ['What did Łukasz announce?', 'Lukasz spoke.'],
    ['What did Armenia want?', 'The Armenian side left.'],
  ])('of %j is found in %j', (question, text) => {
    expect(matched(question, text).names).toBe(1)
  })

  it.each([
    ['What did the US decide?', 'Nobody used it.'],
    ['What did Port decide?', 'The portability of numbers matters.'],
  ])('of %j is not found in %j', (question, text) => {
    expect(matched(question, text).names).toBe(0)
  })
})

it('another spelling of a name, and another word for a thing, count less than the word itself', () => {
  const cover = matched('Who fled from Kyiv to Bakhmut?', 'He went from Kiev to Bakhmut.').cover
  expect(cover).toBeGreaterThan(matched('Who fled from Kyiv to Bakhmut?', 'He went to Bakhmut.').cover)
  expect(cover).toBeLessThan(matched('Who fled from Kyiv to Bakhmut?', 'He went from Kyiv to Bakhmut.').cover)
})

it('words that stand together in the question count where they stand together', () => {
  const question = 'When does the night train leave?'
  expect(matched(question, 'The night train leaves at ten.').phrases).toBeGreaterThan(
    matched(question, 'The train that was late all night leaves at ten.').phrases,
  )
  expect(matched(question, 'It leaves at ten.', 'Night train to Vienna').phrases).toBeGreaterThan(0)
})

describe('a folded text', () => {
  it.each([
    [
      'The Süddeutsche’s “report”—on O’Brien, U.S. and 1,200 øre…',
      ' the suddeutsches report on obrien us and 1200 ore ',
    ],
    ['Łódź, Київ!', ' lodz киів '],
    ['', ' '],
    ['...', ' '],
  ])('of %j', (text, folded) => {
    expect(foldedText(text)).toBe(folded)
  })

  it('holds each plain word of the text, with spaces around it', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aZé ’.,-9”ł\n') })
    fc.assert(
      fc.property(text, (text) => {
        const folded = foldedText(text)
        expect(folded).toMatch(/^ (?:\S+ )*$/)
        const plain = tokenize(text.replace(/['’.,]/g, '-'))
        for (const { word } of plain) expect(foldedText(text.replace(/['’.,]/g, '-'))).toContain(word)
      }),
    )
  })
})
