// Which questions ask what outlets printed, and on what.
import { expect, it } from 'vitest'
import { readReportsWanted } from '../../src/retrieval/understanding/read-reports-wanted.ts'

/** Outlets stand in the questions as HERALD and POST. */
function read(question: string) {
  const outlets = Array.from(question.matchAll(/HERALD|POST/g), ({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }))
  return readReportsWanted(question, outlets)
}

it.each([
  ['What did the HERALD say about the ferry?', 'the ferry'],
  ['What has the HERALD written on ferry fares lately?', 'ferry fares lately'],
  ['What did both the HERALD and the POST report about the strike?', 'the strike'],
  ['What do the HERALD, POST say about rents?', 'rents'],
  ['How did the HERALD cover the strike?', 'the strike'],
  ['HERALD coverage of the strike', 'the strike'],
  ['Any stories from the HERALD about rents?', 'rents'],
  ['Show me the news about rents in the POST', 'rents'],
  ['Did the HERALD and the POST both mention rents?', 'rents'],
  ['What did the HERALD publish?', ''],
])('%s asks for the outlet’s own reports', (question, subject) => {
  expect(read(question)).toEqual({ from: 'named', subject })
})

it.each([
  ['Which papers have covered the strike?', 'the strike'],
  ['What news outlets reported on rents?', 'rents'],
  ['Who else has written about the strike?', 'the strike'],
])('%s asks which outlets did', (question, subject) => {
  expect(read(question)).toEqual({ from: 'any', subject })
})

it.each([
  'According to the HERALD, how many were hurt?',
  'What did the HERALD say the minister knew?',
  'What did the HERALD report about the strike that the POST denied?',
  'Who owns the HERALD?',
  'What did the minister tell the HERALD about rents?',
  'Who reported the crack in the dam?',
  'Who covers the cost of the repair?',
  'Which papers did the court ask for?',
])('%s asks what happened', (question) => {
  expect(read(question)).toBeUndefined()
})
