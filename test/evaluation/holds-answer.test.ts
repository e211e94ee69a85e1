import { expect, it } from 'vitest'
import { holdsAnswer } from '../../src/evaluation/holds-answer.ts'

it.each([
  ['Some 12,000 people left.', '12000', true],
  ['Some 12,000 people left.', '2', false],
  ['Gas costs $5, a record.', '$5', true],
  ['Gas costs $5.20, a record.', '$5', false],
  ['It rose by 3.5% in May', '3.5%', true],
  ['The mayor, Zoë Løvåsen-Ek, said so', 'zoë løvåsen ek', true],
  ['a barn owl', 'arn', false],
  ['The cafe in Lovasen', 'Café in Løvåsen', false],
  ['The cafe in Sao Elsin', 'São Elsin', true],
  ['It opened on 5 May 2019.', 'May 5, 2019', true],
  ['It opened on 5 May 2019.', 'May 6, 2019', false],
  ['Ann Reed is a footballer.', 'Football', true],
  ['Ann Reed was a sumo wrestler.', 'Sumo wrestling', true],
  ['Ann Reed is a speed skater.', 'Speed skating', true],
  ['Ann Footballer said so.', 'football', false],
  ['The leader said so.', 'lead', false],
  ['It was begun in 1920, and completed in 1921.', '1920-1921', true],
  ['It was begun in 1920. The mill closed in 1921.', '1920-1921', false],
  ['Yes, it did.', 'Yes', false],
  ['anything', '…', false],
])('in “%s”, the answer “%s”: %s', (text, answer, holds) => {
  expect(holdsAnswer(text, [answer])).toBe(holds)
})

it('takes any of several answers', () => {
  expect(holdsAnswer('They met in Lindholt.', ['Elsin', 'Lindholt'])).toBe(true)
  expect(holdsAnswer('They met in Lindholt.', [])).toBe(false)
})
