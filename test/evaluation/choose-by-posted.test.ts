import { expect, it } from 'vitest'
import { chooseByPosted } from '../../src/evaluation/metrics/choose-by-posted.ts'

interface Case {
  readonly question: string
  /** With what is set bold between asterisks. */
  readonly posted: readonly string[]
  readonly choices: readonly string[]
  readonly chosen: string | undefined
}

const FERRY = 'What did the ferry strike close?'

it.each<Case>([
  { question: FERRY, posted: ['It closed the harbour.'], choices: ['Harbour', 'School'], chosen: 'Harbour' },
  { question: FERRY, posted: ['Nothing is open.'], choices: ['Harbour', 'School'], chosen: undefined },
  // Both stand there alike, so a reader cannot tell.
  {
    question: FERRY,
    posted: ['The harbour or the school.'],
    choices: ['Harbour', 'School'],
    chosen: undefined,
  },
  {
    question: FERRY,
    posted: ['The *school* by the harbour.'],
    choices: ['Harbour', 'School'],
    chosen: 'School',
  },
  {
    question: FERRY,
    posted: ['The harbour.', 'The school.'],
    choices: ['School', 'Harbour'],
    chosen: 'Harbour',
  },
  // Of several words most have to stand there.
  { question: FERRY, posted: ['A heating bill.'], choices: ['Heat waves', 'School'], chosen: undefined },
  {
    question: FERRY,
    posted: ['Oxholt shut.'],
    choices: ['Oxholt and Rome', 'Oxholt and Elsin'],
    chosen: undefined,
  },
  {
    question: FERRY,
    posted: ['Oxholt shut.'],
    choices: ['Oxholt and Rome', 'Elsin and Lindholt'],
    chosen: 'Oxholt and Rome',
  },
  {
    question: 'Which towns did the ferry strike in Oxholt cut off?',
    posted: ['Oxholt has no ferries.'],
    choices: ['Oxholt and Lindholt', 'Lindholt and Marrow Bay'],
    chosen: undefined,
  },
  { question: FERRY, posted: ['It took *six months*.'], choices: ['3', '6'], chosen: '6' },
  {
    question: FERRY,
    posted: ['It cost $1,200,000.'],
    choices: ['$1.2 million', '$2 million'],
    chosen: '$1.2 million',
  },
  // The scale of a figure is no word of its own.
  { question: FERRY, posted: ['It cost $5 million.'], choices: ['$500', '$2 million'], chosen: undefined },
  { question: FERRY, posted: ['It hit *1,648* flats.'], choices: ['900', '1,600'], chosen: '1,600' },
  { question: FERRY, posted: ['It hit *1,648* flats.'], choices: ['900', '1,900'], chosen: undefined },
  { question: FERRY, posted: ['It hit *70%* of all.'], choices: ['33%', '68%'], chosen: undefined },
])('$question $posted: $chosen of $choices', ({ question, posted, choices, chosen }) => {
  expect(chooseByPosted({ question, choices, posted: posted.map(sentence) })).toBe(chosen)
})

function sentence(marked: string) {
  const bold = /\*(.+)\*/.exec(marked)
  const text = marked.replaceAll('*', '')
  const emphasis = bold?.[1] ? [{ start: bold.index, end: bold.index + bold[1].length }] : []
  return { text, emphasis, citations: [] }
}
