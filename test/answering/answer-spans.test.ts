// Which words of a sentence may be the answer: of the right kind and unit, and never what the question says itself.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedWords } from '../../src/answering/composing/asked-words.ts'
import { candidateSentences } from '../../src/answering/composing/candidate-sentence.ts'
import { readAsking } from '../../src/answering/composing/read-asking.ts'
import { readAnswerType } from '../../src/answering/read-answer-type.ts'
import { answerSpans } from '../../src/answering/spans/answer-spans.ts'
import { questionTerms } from '../../src/retrieval/understanding/question-terms.ts'
import { anArticle, evidenceOf } from '../fixtures/articles.ts'

function spansIn(question: string, text: string) {
  const [sentence] = candidateSentences({
    evidence: evidenceOf(anArticle({ paragraphs: [text] })),
    terms: [],
  })
  if (!sentence) return { text: '', spans: [] }
  return {
    text: sentence.text,
    spans: answerSpans(sentence, {
      type: readAnswerType(question),
      asked: askedWords(question),
    }),
  }
}

function wordsIn(question: string, text: string): readonly string[] {
  const found = spansIn(question, text)
  return found.spans.map(({ start, end }) => found.text.slice(start, end))
}

/** Those that the sentence tells as the answer, not beside it. */
function toldIn(question: string, text: string): readonly string[] {
  const asking = readAsking(question, questionTerms(question))
  const [sentence] = candidateSentences({
    evidence: evidenceOf(anArticle({ paragraphs: [text] })),
    terms: asking.terms,
  })
  const spans = sentence ? answerSpans(sentence, asking) : []
  return spans.flatMap(({ start, end, isAside }) => (isAside ? [] : [text.slice(start, end)]))
}

describe('the words that may be the answer', () => {
  it.each([
    [
      'Who runs the port?',
      'On Monday the port got a new head, Ann Reed-Ito of Oxholt.',
      ['Ann Reed-Ito of Oxholt'],
    ],
    ['Which bank did Ann Reed join?', 'Ann Reed joined the Bank of Oxholt on Monday.', ['Bank of Oxholt']],
    ['When did they march?', 'Saturday’s march lasted three hours, and may be the last.', ['Saturday']],
    ['How long is the crack?', 'An engineer found a crack of 40 metres after 2 days.', ['40']],
    ['How old is the bridge?', 'The bridge, 340 metres long, is 61 years old.', ['61']],
    ['How old is Ann Reed?', 'Ann Reed, 45, runs 12 ports.', ['45']],
    ['How tall is the tower?', 'Built in 1968 by 300 workers, the tower is 61 metres tall.', ['61']],
    ['How hot did it get?', 'It was 41 degrees in Oxholt, where 12 people fainted.', ['41']],
    ['How far is the island?', 'The island of 300 people lies 12 miles off the coast.', ['12']],
    ['How fast was the wind?', 'The wind of 140 km/h felled 30 trees.', ['140']],
    ['How many people were hurt?', 'Fourteen people were hurt on Monday, 3 of them badly.', ['Fourteen']],
    ['How much did it cost?', 'In 2019 it cost 1.5 million crowns and 12 lives.', ['1.5 million']],
    ['When did it open?', 'It opened on 3 October 2019 to 300 guests.', ['3 October 2019']],
    ['How long did the guard get?', 'The 101-year-old guard was jailed for five years.', ['five years']],
    ['How many papers were released?', 'The 13,000 papers are the second of two paper dumps.', ['13,000']],
    [
      'How big is the crater?',
      'A rock fell 210 miles (340 km) away and left a hole 49 metres across.',
      ['49'],
    ],
    ['How many people came?', 'Around 500 guests came to one of the biggest fairs.', ['500']],
    ['How long did it last?', 'It lasted six weeks, until Monday.', ['six weeks']],
    ['What is the population of Oxholt?', 'Oxholt fought two wars.', []],
  ])('%s %s', (question, text, words) => {
    expect(wordsIn(question, text)).toEqual(words)
  })

  it.each([
    [
      'Who won the Marrow race?',
      'Halvern’s Ann Reed won Marrow’s Harbour race, the League said.',
      ['Ann Reed'],
    ],
    [
      'Who won the medal?',
      'Ann Reed, Jo F. Vale and Ed da Fenn have won the medal, the Marrow Society said.',
      ['Ann Reed', 'Jo F. Vale', 'Ed da Fenn'],
    ],
    [
      'Who attacked Ed Reed?',
      'Ed Reed, the husband of Mayor Ann Reed, was attacked in Oxholt by a masked man on Monday.',
      ['a masked man'],
    ],
    ['Who attacked Ed Reed?', 'Ed Reed, the husband of Mayor Ann Reed, was attacked on Monday.', []],
    [
      'Who controls Marrow?',
      'Halvern forces took control of the Marrow City Council on Monday.',
      ['Halvern forces'],
    ],
    ['Who was killed in Marrow?', 'Five people died at an OXQ nightclub in Marrow.', []],
    ['Who was arrested in Marrow?', 'Bahmian officers arrested Jo Vale in Marrow.', ['Jo Vale']],
    ['Who did Marrow get for Ed Fenn?', 'The Marrow Rovers got Ann Reed for Ed Fenn.', ['Ann Reed']],
    [
      'Who succeeds Ann Reed?',
      'Reed’s party elected Marrow Rep. Jo Vale in the Senate, succeeding Ann Reed.',
      ['Marrow Rep. Jo Vale'],
    ],
    ['Where is the envoy?', 'The envoy spoke of Fennish children in Marrow.', ['Marrow']],
    ['Where was Jo Vale arrested?', 'OXQ founder Jo Vale was arrested in the Fenns on Monday.', ['Fenns']],
    [
      'Who resigned in Marrow?',
      'OXHOLT, Fenn. – Jo Vale resigned, a video on the StreamBox channel shows.',
      ['Jo Vale'],
    ],
    [
      'Which camp was it?',
      'A Halvern court jailed a guard of the Marrowfen prison camp near Oxholt.',
      ['Marrowfen'],
    ],
    [
      'Which film opens the Marrow festival?',
      'Jo Vale’s “White Harbour” will open the Marrow festival.',
      ['White Harbour'],
    ],
  ])('are told as the answer: %s %s', (question, text, words) => {
    expect(toldIn(question, text)).toEqual(words)
  })

  it.each([
    ['1,200 people came.', '1.2 thousand people came.'],
    ['Twelve people came.', '12 people came.'],
  ])('say the same in figures and in words: %s %s', (one, other) => {
    const values = (text: string) => spansIn('How many people came?', text).spans.map(({ value }) => value)
    expect(values(one)).toEqual(values(other))
    expect(values(one)).toHaveLength(1)
  })

  it('reads a day the same in either order', () => {
    const values = (text: string) => spansIn('When did it open?', text).spans.map(({ value }) => value)
    expect(values('It opened on July 21, 2017.')).toEqual(values('It opened on 21 July 2017.'))
  })

  it('always stand inside the sentence, whatever it holds', () => {
    const questions = [
      'Who?',
      'How many?',
      'When?',
      'How long?',
      'How much money?',
      'Which city?',
      'How old?',
    ]
    const word = fc.oneof(
      fc.constantFrom('$5', '12', 'a', 'million', 'May', '%', 'Ann', 'of', '1,200.5', '“'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.array(word, { maxLength: 12 }), (question, words) => {
        const { text, spans } = spansIn(question, `${words.join(' ')}.`)
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
