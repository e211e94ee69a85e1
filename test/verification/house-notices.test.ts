// What a publisher says of itself is no report, and is never quoted as one.
import { expect, it } from 'vitest'
import { isHouseNotice } from '../../src/verification/is-house-notice.ts'
import { isPageFurniture } from '../../src/verification/is-page-furniture.ts'
import { textForReaders } from '../../src/verification/text-for-readers.ts'
import { anArticle, evidenceOf } from '../fixtures/articles.ts'

it.each([
  'Sign up for The Harbour Post’s Morning Tide newsletter.',
  '▶ Subscribe to our free Quayside podcast here.',
  'Follow Mira Dolan on Twitter @miradolan.',
  'You can reach the reporter at m.dolan@paper.example or 555-0101.',
  'You agree to the processing, storage and use of your details as our notice sets out.',
  'We will use the details you have given us to manage your account.',
  'Prices were accurate at the time of publication.',
  'Purchases through our links may earn us an affiliate commission.',
  'Contributing: Otto Brandt, Lindholt Courier; Tern News Agency',
  'From Paper Network and wire reports',
  'Read the full story here.',
  'Hide Caption 4 of 29',
  'The views expressed in this commentary are her own.',
])('is a notice: %s', (sentence) => {
  expect(isHouseNotice(sentence)).toBe(true)
})

it.each([
  'The Harbour Post said its newsletter had lost 4,000 subscribers since May.',
  'The regulator fined the company for sharing the data of 1.2 million users without their consent.',
  'Residents can sign up for the vaccine at the town hall from Monday.',
  'The minister asked people to follow the advice of the harbour master.',
  'Prices were higher in October than at any time since 2009.',
  'The commission said the purchases broke the law.',
  '“Read my lips here: no new tolls,” she said.',
  'The mayor posted the video on Twitter on Tuesday.',
  'Reporting by the commission began in May.',
  'Here is where the ferry will land.',
])('is a report: %s', (sentence) => {
  expect(isHouseNotice(sentence)).toBe(false)
})

it.each([
  ['RELATED: Who pays for the harbour wall of Kestle', true],
  ['More:Ferry company of Kestle denies all', true],
  ['►Harbour strike:Ferries stay in port', true],
  ['JUST WATCHED Ferry hits the pier Replay More Videos', true],
  ['Hide Caption 3 of 29 Photos: The flood in Kestle A boat lies on the quay.', true],
  ['More: the council wants two ferries, and it wants them soon.', false],
  ['►The ferry will run again on Monday.', false],
  ['The court has just watched the video of the crash.', false],
])('is a line of the page and no report: %s', (sentence, isOne) => {
  expect(isPageFurniture(sentence)).toBe(isOne)
})

it('goes with the paragraph that it fills, and alone out of one that reports', () => {
  const [passage] = evidenceOf(
    anArticle({
      paragraphs: [
        'The ferry sank on Monday. Sign up for our newsletter here. Nobody was hurt.',
        'Explore the coast with us every week. Subscribe to our newsletter today.',
        'The owner said an inquiry would begin.',
      ],
    }),
  ).map((one) => one.passage)
  expect(passage && textForReaders(passage).replace(/\s+/g, ' ')).toBe(
    'The ferry sank on Monday. Nobody was hurt. The owner said an inquiry would begin.',
  )
})
