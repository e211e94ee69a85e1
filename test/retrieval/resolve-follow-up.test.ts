import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveFollowUp } from '../../src/retrieval/follow-ups/resolve-follow-up.ts'

const turn = (standaloneQuestion: string, answer = '') => ({ standaloneQuestion, answer })
const readings = (question: string, ...before: readonly ReturnType<typeof turn>[]) =>
  resolveFollowUp(question, before).map(({ text }) => text)
const likeliest = (question: string, ...before: readonly ReturnType<typeof turn>[]) =>
  readings(question, ...before)[0]

describe('a follow-up', () => {
  it.each([
    [
      'and when did he say that?',
      'What did Pashinyan say about the CSTO?',
      'When did Pashinyan say that? (CSTO)',
    ],
    ['How old is she?', 'What did Zoë Lindqvist-Aguirre announce?', 'How old is Zoë Lindqvist-Aguirre?'],
    ['What is his job?', 'What did Pashinyan say about the CSTO?', 'What is Pashinyan’s job?'],
    ['When was it opened?', 'How long is the Harbour Bridge?', 'When was the Harbour Bridge opened?'],
    ['Who found it?', 'How deep was the hole in the Mill Road?', 'Who found the hole in the Mill Road?'],
    ['Where is it now?', 'What is the age of the boat?', 'Where is the boat now?'],
    ['Who counted them?', 'Where do the storks nest?', 'Who counted the storks?'],
    ['How many people live there?', 'What was found in Kestle?', 'How many people live in Kestle?'],
    ['Why?', 'Who closed the Orrin Dam?', 'Why? (closed Orrin Dam)'],
    ['Do they want to shoot them?', 'Who counts the beavers?', 'Do they want to shoot the beavers?'],
    ['Who is against it?', 'Why was the rent cap passed?', 'Who is against the rent cap?'],
    ['How did Pashinyan react?', 'Who closed the Orrin Dam?', 'How did Pashinyan react? (the Orrin Dam)'],
    [
      'How many charges?',
      'What did the January 6 committee find?',
      'How many charges? (the January 6 committee)',
    ],
    ['Is he safe?', 'What happened to Tomas Brandvold?', 'Is Tomas Brandvold safe?'],
    ['Who wrote it?', 'What is in the Care for Orphans Act?', 'Who wrote the Care for Orphans Act?'],
    [
      'How much is missing?',
      'Who is the new CEO (Tern Airways)',
      'How much is missing? (the new CEO, Tern Airways)',
    ],
  ])('“%s” after “%s” is “%s”: it takes over whom and what was spoken of', (question, before, standalone) => {
    expect(likeliest(question, turn(before))).toBe(standalone)
  })

  it.each([
    ['What about Weaver’s Gate?', 'How many people left Orrin?', 'How many people left Weaver’s Gate?'],
    ['What about the ferry?', 'How much does the tram cost?', 'How much does the ferry cost?'],
    [
      'And for children?',
      'How much does the tram cost for visitors?',
      'How much does the tram cost for children?',
    ],
    ['What about NATO?', 'What did Pashinyan say about the CSTO?', 'What did Pashinyan say about NATO?'],
    ['And the other dam?', 'When was the Orrin Dam built?', 'When was the other dam built?'],
    ['No, I meant the bridge', 'When was the tunnel opened?', 'When was the bridge opened?'],
    ['not Elsin, Kestle', 'How many people live in Elsin?', 'How many people live in Kestle?'],
    ['and in October?', 'What did the bank do in September?', 'What did the bank do in October?'],
    ['what about last week?', 'What happened in Kestle this week?', 'What happened in Kestle last week?'],
    ['And on 7 November?', 'How full was the lake?', 'How full was the lake on 7 November?'],
    [
      'And according to the Post?',
      'How many marched according to AFP?',
      'How many marched according to the Post?',
    ],
    [
      'And their coach?',
      'Who is the goalkeeper of Port Elsin Athletic?',
      'Who is the coach of Port Elsin Athletic?',
    ],
  ])('“%s” after “%s” is “%s”: it asks the same of something else', (question, before, standalone) => {
    expect(likeliest(question, turn(before))).toBe(standalone)
  })

  it.each([
    ['And why?', 'When did Tern stop flying?', 'Why did Tern stop flying?'],
    ['When?', 'Did the council vote?', 'When did the council vote?'],
    ['Why not?', 'Is the Orrin Dam insured?', 'Why is the Orrin Dam not insured?'],
    ['By how much?', 'Did rents in Kestle rise?', 'By how much did rents in Kestle rise?'],
    ['When was that?', 'What did the mayor say about rents?', 'When did the mayor say that about rents?'],
  ])('“%s” after “%s” asks the same with another question word', (question, before, standalone) => {
    expect(likeliest(question, turn(before))).toBe(standalone)
  })

  it('keeps the date and the outlet of the question before', () => {
    const before = turn('What happened at the Orrin Dam on 6 November according to the Post?')
    expect(likeliest('How long was the crack?', before)).toMatch(/on 6 November, according to the Post/)
  })

  it('takes no date over where it asks for one', () => {
    expect(likeliest('When was it built?', turn('What happened at the Orrin Dam on 6 November?'))).toBe(
      'When was the Orrin Dam built?',
    )
  })

  it('takes the person from the answer when the question before asked who', () => {
    const before = turn(
      'Who is the mayor of Port Elsin?',
      'In Port Elsin, Mayor Åsa Vinter opened the bridge.',
    )
    expect(likeliest('When was she elected?', before)).toContain('Åsa Vinter')
  })

  it('looks past a turn without an answer for the person', () => {
    const earlier = [
      turn('Who won the prize?', 'Åsa Vinter won it.'),
      turn('When was the Cormorant Prize founded?'),
    ]
    expect(likeliest('How old is she?', ...earlier)).toBe('How old is Åsa Vinter?')
  })

  it('has a second reading where two things may be meant', () => {
    expect(readings('What about Aliyev?', turn('What did Pashinyan say about Putin?')).slice(0, 2)).toEqual([
      'What did Aliyev say about Putin?',
      'What did Pashinyan say about Aliyev?',
    ])
  })

  it('never answers of the one when asked of the other', () => {
    const all = readings('What about Tarrow?', turn('How many people left Brackwell?'))
    expect(all.filter((text) => text.includes('Brackwell'))).toEqual([])
  })

  it('leaves thanks away', () => {
    expect(likeliest('Thanks! And how long is it?', turn('Who built the Harbour Bridge?'))).toBe(
      'How long is the Harbour Bridge?',
    )
  })
})

it('means by “it” what the person said themselves, before what was taken over for them', () => {
  const before = turn('Who is paying for the repair? (the Orrin Dam)')
  expect(readings('And how much will it cost?', before)[0]).toBe(
    'How much will the repair cost? (the Orrin Dam)',
  )
})

describe('a question that stands alone', () => {
  it.each([
    'How many people left Orrin on 7 November?',
    'Is it true that beavers are back on the Arne?',
    'Who won the Halvern Cup?',
  ])('is taken as it is: “%s”', (question) => {
    expect(readings(question, turn('How much does the Fennick ferry cost?'))).toEqual([question])
  })

  it('is taken as it is at the beginning of a conversation', () => {
    expect(readings('When did he say that?')).toEqual(['When did he say that?'])
  })

  it('is tried first where a telling word begins a subject, else after what the conversation suggests', () => {
    const before = turn('How much does the Fennick ferry cost?')
    expect(readings('How many beavers are there?', before)[0]).toBe('How many beavers are there?')
    expect(readings('How long does the crossing take?', before)).toEqual([
      'How long does the crossing take? (the Fennick ferry)',
      'How long does the crossing take?',
    ])
  })
})

it('always has a reading with words, whatever is said', () => {
  const words = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => /\p{L}/u.test(text))
  fc.assert(
    fc.property(words, words, words, (question, before, answer) => {
      const found = resolveFollowUp(question, [turn(before, answer)])
      expect(found.length).toBeGreaterThan(0)
      for (const { text } of found) expect(text.trim()).not.toBe('')
    }),
  )
})

describe('another outlet', () => {
  const outlets = ['Port Elsin Post', 'Halvern Public Radio', 'The Evening Signal', 'Harbour Courier'].map(
    (name) => ({ kind: 'publisher' as const, name, articles: 3 }),
  )
  const completed = (question: string, before: string) =>
    resolveFollowUp(question, [{ standaloneQuestion: before, answer: '' }], outlets)[0].text

  it.each([
    [
      'What about Halvern Public Radio?',
      'What did the Port Elsin Post report about the dam?',
      'What did Halvern Public Radio report about the dam?',
    ],
    [
      'And The Evening Signal?',
      'What did the Port Elsin Post report about the dam?',
      'What did The Evening Signal report about the dam?',
    ],
    [
      'and according to the Harbour Courier?',
      'How many left, according to the Port Elsin Post?',
      'How many left, according to the Harbour Courier?',
    ],
    [
      'What about in Halvern Public Radio?',
      'How many left their homes?',
      'How many left their homes, according to Halvern Public Radio?',
    ],
  ])('%s after %s', (question, before, whole) => {
    expect(completed(question, before)).toBe(whole)
  })

  it('is no outlet where the phrase is more than its name', () => {
    expect(completed('What about the strike at Halvern Public Radio?', 'How many left Tarrow?')).not.toMatch(
      /according to/,
    )
  })
})

describe('a date beside the one before', () => {
  const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`)
  const completed = (question: string, before: string, from: string, last: string) =>
    resolveFollowUp(question, [
      {
        standaloneQuestion: before,
        answer: '',
        window: { from: day(from), to: day(last) + 2 * 24 * 60 * 60 * 1000, label: '' },
      },
    ])[0].text

  it.each([
    ['And the day before?', 'What happened yesterday?', 'What happened on 30 Sep 2026?'],
    ['the following day?', 'What happened yesterday?', 'What happened on 2 Oct 2026?'],
    [
      'What about the week before that?',
      'Who resigned on 1 October?',
      'Who resigned from 24 Sep 2026 to 30 Sep 2026?',
    ],
    ['and the previous month', 'What burned on 1 October?', 'What burned from 1 Sep 2026 to 30 Sep 2026?'],
  ])('%s after “%s”', (question, before, whole) => {
    expect(completed(question, before, '2026-10-01', '2026-10-01')).toBe(whole)
  })

  it('is no date where the question before named none', () => {
    expect(likeliest('And the day before?', turn('Who won the cup?'))).not.toMatch(/\d{4}/)
  })
})

describe('who is meant', () => {
  it('is the person whom a short title precedes, or a word that was asked for', () => {
    const led = turn('Who leads the House Democrats?', 'New York Rep. Ann Reed was chosen on Friday.')
    expect(likeliest('how old is she', led)).toBe('How old is Ann Reed')
    const won = 'Maëlle Ó Dálaigh won the Cormorant Prize, Halvern’s best-known award, on Wednesday.'
    expect(likeliest('how old is she', turn('who won the cormorant prize', won))).toBe(
      'How old is Maëlle Ó Dálaigh',
    )
    const after = 'Members elected Rep. Ann Reed to lead them, succeeding House Speaker Olga Thorsby.'
    expect(likeliest('how old is she', turn('Who succeeded Olga Thorsby?', after))).toBe(
      'How old is Ann Reed',
    )
    const kept = turn(
      'Who is the goalkeeper of Athletic?',
      'Rovers scored after goalkeeper Ian Thorsby had brought down Joe Clair.',
    )
    expect(likeliest('how old is he', kept)).toBe('How old is Ian Thorsby')
  })

  it('is whoever stands in the question itself', () => {
    const before = turn('Has Tern Airways stopped flying?', 'Tern Airways has stopped flying.')
    expect(likeliest('can people still use their tickets', before)).toContain(
      'people still use their tickets',
    )
  })
})

describe('whom and what a pronoun may mean', () => {
  const repair = turn(
    'Who leads the repair work in Orrin?',
    'Repairing it will take long, Engineer Ann Reed said. Work began in May.',
  )

  it.each([
    ['What did she say?', [repair], 'What did Engineer Ann Reed say?'],
    [
      'How much will it cost?',
      [repair, turn('What did the prime minister say?')],
      'How much will the repair work in Orrin cost?',
    ],
    ['What caused it?', [turn('How many injured (the tram crash)')], 'What caused the tram crash?'],
    ['Was anyone hurt?', [turn('What fell on the Mill Road?')], 'Was anyone hurt? (the Mill Road)'],
    [
      'When is their next meeting?',
      [turn('Did everyone on the board agree?')],
      'When is the board’s next meeting?',
    ],
    ['how much', [turn('ferry to fennick')], 'How much does the ferry to fennick cost?'],
    ['And the engineer?', [turn('When was that? (flood)')], 'What about the engineer? (flood)'],
  ])('%s', (question, before, whole) => {
    expect(likeliest(question, ...before)).toBe(whole)
  })
})
