// Sentences turned round into questions that a reader may ask next.
import { describe, expect, it } from 'vitest'
import { questionsOfSentence } from '../../src/answering/suggesting/questions-of-sentence.ts'

const questions = (sentence: string) => [...questionsOfSentence(sentence)].map(({ text }) => text)

describe('the questions of a sentence', () => {
  it.each([
    ['The evacuation order was lifted at noon.', 'When was the evacuation order lifted?'],
    ['The first pylons are to be raised in the summer of 2028.', 'When will the first pylons be raised?'],
    ['The quarry, the last of its kind, closed for good in May.', 'When did the quarry close for good?'],
    ['A second hearing has been set for October 19.', 'When is the second hearing?'],
    ['A new roof will cost 10.2 million crowns.', 'How much will the new roof cost?'],
    ['The repair has so far cost 51 million crowns.', 'How much has the repair cost so far?'],
    ['The medal is worth 40,000 crowns.', 'How much is the medal worth?'],
    [
      'Shepherds from Aldmoor will receive 9 million crowns.',
      'How much will shepherds from Aldmoor receive?',
    ],
    ['Grain prices rose by 2.9 percent in a year.', 'How much did grain prices rise?'],
    [
      'Two soldiers were injured during the operation.',
      'How many soldiers were injured during the operation?',
    ],
    ['A total of 9,240 skiers started, the organisers said.', 'How many skiers started?'],
    ['Each train will carry up to 260 passengers in beds.', 'How many passengers will each train carry?'],
    ['The airline ran 23 routes with old aircraft.', 'How many routes did the airline run?'],
    ['The charter carries 31 conditions.', 'How many conditions does the charter carry?'],
    ['The canal is 19 metres wide and shallow.', 'How wide is the canal?'],
    ['The bridge was closed because of the wind.', 'Why was the bridge closed?'],
    ['The lift failed on Thursday because a cable had worn through.', 'Why did the lift fail on Thursday?'],
    ['The women’s relay was won by Marit Oyelaran.', 'Who won the women’s relay?'],
    ['Captain Marit Oyelaran kicked the winning goal in the last minute.', 'Who kicked the winning goal?'],
    ['The mask will then be shown at the museum in Aldmoor.', 'Where will the mask be shown?'],
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
    'The bank is small.',
    'The company was led by his brother, who will be tried in January.',
    'The union has given the ministry until December 10.',
    'The otters released in 2010 came from Norway.',
    'The count of 3,412 guests is final, based on forms at two hotels.',
    'The ministry said on Tuesday that nothing was known.',
  ])('are none where it points back, is quoted or tells no such thing: %s', (sentence) => {
    expect(questions(sentence)).toEqual([])
  })
})
