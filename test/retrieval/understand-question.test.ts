// What a question is taken to want: from whom, from when, how new, and in how many parts.
import { describe, expect, it } from 'vitest'
import type { Outlet } from '../../src/news/outlet.ts'
import { understandQuestion } from '../../src/retrieval/understand-question.ts'
import { nameVariants } from '../../src/retrieval/understanding/name-variants.ts'

const outlets: readonly Outlet[] = [
  { kind: 'publisher', name: 'The Harbour Post', articles: 9 },
  { kind: 'publisher', name: 'Halvern Public Radio', articles: 7 },
  { kind: 'publisher', name: 'Ledger News - Business', articles: 5 },
  { kind: 'publisher', name: 'Fortune', articles: 3 },
  { kind: 'publisher', name: "O'Brien’s Weekly", articles: 2 },
  { kind: 'agency', name: 'AFP', articles: 4 },
  { kind: 'publisher', name: 'Süddeutsche Zeitung', articles: 2 },
  { kind: 'publisher', name: 'Der Morgen', articles: 2 },
  { kind: 'publisher', name: 'Le Phare-Matin', articles: 2 },
  { kind: 'publisher', name: 'Kyiv Courier', articles: 2 },
  { kind: 'section', name: 'Sport', articles: 6 },
  { kind: 'section', name: 'Economy', articles: 6 },
]

const asOf = new Date('2026-11-23T15:00:00Z')

function understand(text: string) {
  return understandQuestion({ text, earlier: [], asOf, timeZone: 'UTC' }, { outlets })
}

describe('outlets', () => {
  it.each([
    ['What did AFP report about the dam?', 'AFP', 'source'],
    ['According to The Harbour Post, who resigned?', 'The Harbour Post', 'source'],
    ['Who resigned, as reported by the Harbour Post?', 'The Harbour Post', 'source'],
    ['What does Ledger News say about rates?', 'Ledger News - Business', 'source'],
    ["What was in O'Brien's Weekly about rents?", "O'Brien’s Weekly", 'source'],
    ['Who owns Halvern Public Radio?', 'Halvern Public Radio', 'mention'],
    ['What does the Süddeutsche say about rents?', 'Süddeutsche Zeitung', 'source'],
    ['According to the Sueddeutsche Zeitung, who resigned?', 'Süddeutsche Zeitung', 'source'],
    ['What did Der Morgen write about rents?', 'Der Morgen', 'source'],
    ['according to le phare matin, who resigned?', 'Le Phare-Matin', 'source'],
    ['What did the Kiev Courier report?', 'Kyiv Courier', 'source'],
    ['What did the Courier report?', 'Kyiv Courier', 'source'],
    ['Who resigned, according to afp?', 'AFP', 'source'],
    ['Who resigned, according to Agence France-Presse?', 'AFP', 'source'],
    ['What is in the sports section?', 'Sport', 'section'],
    ['Any business news this week?', 'Economy', 'section'],
    ['What happened to rents in the Economy pages?', 'Economy', 'section'],
  ])('%s names %s as a %s', (question, name, role) => {
    const [found] = understand(question).outlets
    expect(found?.outlets.map((outlet) => outlet.name)).toContain(name)
    expect(found?.role).toBe(role)
  })

  it.each([
    'Who made a fortune in shipping?',
    'How did Fortune smile on Tarrow?',
    'Is the post of mayor vacant?',
    'Who sent the courier?',
    'Is there good news for Tarrow?',
    'What sport did he play?',
    'How did the economy grow?',
  ])('%s names none', (question) => {
    expect(understand(question).outlets).toEqual([])
  })

  it('are no words to be found in the text, where their report is asked for', () => {
    const terms = understand('What did AFP report about the dam in Orrin?').terms.map(({ text }) => text)
    expect(terms).toEqual(['dam', 'Orrin'])
    expect(understand('What is in the sports section?').terms).toEqual([])
  })
})

describe('recency', () => {
  it.each([
    ['What is the latest on the dam?', 'latest'],
    ['Who resigned this week?', 'latest'],
    ['Who leads the inquiry?', 'mild'],
    ['Who is leading the inquiry?', 'current'],
    ['Who won the Cormorant Prize?', 'mild'],
    ['What happened in May 2023?', 'none'],
    ['What did they say in 2019?', 'none'],
    ['Does the article from AFP say the same as the report by The Harbour Post?', 'none'],
  ])('%s: %s', (question, recency) => {
    expect(understand(question).recency).toBe(recency)
  })
})

describe('dates', () => {
  it('of days to come bound nothing, but have to be spoken of', () => {
    const { window, terms } = understand('Who will speak next week?')
    expect(window).toBeUndefined()
    expect(terms.filter(({ isName }) => isName).map(({ text }) => text)).toContain('week')
  })

  it('of several reports bound each part, not the whole', () => {
    const { window, needs } = understand(
      'Did The Harbour Post of 3 November 2026 and Halvern Public Radio of 9 November 2026 give the same number of dead?',
    )
    expect(window).toBeUndefined()
    expect(needs.flatMap((need) => need.window?.label ?? [])).toEqual(['3-4 Nov 2026', '9-10 Nov 2026'])
  })
})

describe('needs', () => {
  it.each([
    ['What is the difference between the tram and the ferry?', 2],
    ['What was said before and after the vote?', 2],
    ['Who won the cup and how many people watched?', 2],
    ['Did The Harbour Post praise the rent cap, while Halvern Public Radio criticised its long delay?', 2],
    ['Who won the cup?', 0],
    ['The mayor resigned on Friday. Who takes over?', 0],
  ])('%s: %i', (question, count) => {
    expect(understand(question).needs).toHaveLength(count)
  })
})

describe('name variants', () => {
  it.each([
    ['Zelensky', 'zelenskiy'],
    ['Zelenskyy', 'zelensky'],
    ['Kyiv', 'kiev'],
    ['Muhammad', 'mohammed'],
    ['Alexeyev', 'alexeev'],
  ])('%s is found as %s', (text, variant) => {
    expect(nameVariants({ isName: true, text })).toContain(variant)
  })

  it('are none of what is no name', () => {
    expect(nameVariants({ isName: false, text: 'turkey' })).toEqual([])
  })
})

describe('a question about several outlets in one clause', () => {
  it.each([
    'Did both Halvern Public Radio and The Harbour Post report the outage?',
    'How do Halvern Public Radio and The Harbour Post differ on the ferry vote?',
  ])('wants a report of each: %s', (question) => {
    const { needs } = understand(question)
    expect(needs.map(({ outlets }) => outlets.map(({ words }) => words))).toEqual([
      ['Halvern Public Radio'],
      ['The Harbour Post'],
    ])
  })
})

it('makes the parts of a question questions of their own, with what their pronouns mean', () => {
  const { needs } = understand('What does the ferry cost and how long does it take?')
  expect(needs.map(({ question }) => question)).toEqual([
    'What does the ferry cost?',
    'How long does the ferry take?',
  ])
})
