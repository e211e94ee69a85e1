// Sentences turned round into questions that a reader may ask next.
import { describe, expect, it } from 'vitest'
import { questionsOfSentence } from '../../src/answering/suggesting/questions-of-sentence.ts'

const questions = (sentence: string) => [...questionsOfSentence(sentence)].map(({ text }) => text)

describe('the questions of a sentence', () => {
  it.each([
    ['The evacuation order was lifted at noon.', 'When was the evacuation order lifted?'],
    ['A new roof will cost 10.2 million crowns.', 'How much will the new roof cost?'],
    ['The repair has so far cost 51 million crowns.', 'How much has the repair cost so far?'],
    [
      'Two soldiers were injured during the operation.',
      'How many soldiers were injured during the operation?',
    ],
    ['Each train will carry up to 260 passengers in beds.', 'How many passengers will each train carry?'],
    ['The airline ran 23 routes with old aircraft.', 'How many routes did the airline run?'],
    ['The bridge was closed because of the wind.', 'Why was the bridge closed?'],
    [
      'The combined company would offer 1,000 daily flights.',
      'How many daily flights would the combined company offer?',
    ],
  ])('%s', (sentence, question) => {
    expect(questions(sentence)).toContain(question)
  })

  it.each([
    'It was lifted at noon.',
    '“The order was lifted at noon,” she said.',
    'Nobody knows.',
    'The two will meet again in April.',
    'The probe took 11 hours to turn.',
    'Two states had asked the court to block the order.',
    'Interviews were completed in March.',
    'The bank is small.',
    'The company was led by his brother, who will be tried in January.',
    'The union has given the ministry until December 10.',
  ])('are none where it points back, is quoted or tells no such thing: %s', (sentence) => {
    expect(questions(sentence)).toEqual([])
  })
})
