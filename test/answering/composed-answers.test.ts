// Whole replies of the quoting composer over the demonstration articles.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sentencePieces } from '../../src/answering/citing/sentence-pieces.ts'
import type { Answer } from '../../src/answering/reply.ts'
import { type AskedCorpus, askCorpus, DEMONSTRATION } from '../fixtures/ask-corpus.ts'

let corpus: AskedCorpus

beforeAll(async () => {
  corpus = await askCorpus(DEMONSTRATION)
})

afterAll(() => corpus?.close())

async function answerTo(question: string, asOf?: string): Promise<Answer> {
  const reply = await corpus.ask(question, asOf)
  if (reply.kind !== 'answer') throw new Error(`no answer to: ${question}`)
  return reply
}

const boldIn = ({ sentences }: Answer) =>
  sentences.flatMap((sentence) =>
    sentencePieces(sentence)
      .filter(({ isAnswer }) => isAnswer)
      .map(({ text }) => text),
  )

describe('the exact answer', () => {
  it.each([
    ['When was the Orrin Dam built?', '1968'],
    ['Who is leading the public inquiry into the Orrin Dam?', 'Ottoline Baptiste-Skov'],
    ['How many beavers live on the Arne now?', '212'],
    ['How many were hurt in the tram crash in Lindholt?', 'Seventeen'],
    ['How many seats does the Civic Union have?', '58'],
    ['What is the population of the Fennick islands?', '2,600'],
    ['How old is the log boat found in Lake Mirren?', '3,100'],
    ['How old is Maëlle Ó Dálaigh?', '38'],
    ['How far did the petrel fly?', '1,900'],
    ['How high is the Orrin Dam?', '61'],
    ['How heavy is each of the turbines planned for Sundry Sound?', '140'],
  ])('is set bold: %s', async (question, words) => {
    expect(boldIn(await answerTo(question))).toContain(words)
  })
})

describe('reports that differ', () => {
  it('stand side by side, the newest marked, each with its source', async () => {
    const { conflicts = [] } = await answerTo("How big was the nurses' march in Port Elsin?")
    const reports = conflicts.flatMap((conflict) => conflict.reports)
    expect(reports.map(({ value, isNewest }) => [value, isNewest])).toEqual([
      ['20,000', true],
      ['12,000', false],
    ])
    const publishers = reports.map(({ sentence }) => sentence.citations[0]?.article.publisher)
    expect(publishers).toEqual(['Port Elsin Post', 'The Evening Signal'])
  })

  it('are told apart from what two outlets copied of one agency', async () => {
    const { conflicts } = await answerTo('How many passengers had tickets with Tern Regional Airways?')
    expect(conflicts).toBeUndefined()
  })

  it('number their sources on from those of the answer', async () => {
    const { sentences, conflicts = [] } = await answerTo(
      'How many people were injured when the trams collided in Lindholt?',
    )
    const reported = conflicts.flatMap(({ reports }) => reports.map(({ sentence }) => sentence))
    const cited = [...sentences, ...reported].flatMap(({ citations }) => citations)
    const numbers = new Map(cited.map(({ article, number }) => [article.id, number]))
    expect(cited.every(({ article, number }) => numbers.get(article.id) === number)).toBe(true)
    expect(new Set(numbers.values()).size).toBe(numbers.size)
    expect(reported.length).toBeGreaterThan(1)
  })
})

describe('what only looks like a difference', () => {
  it.each([
    ['what other people were told', 'How many people were told to leave Orrin?', '1,140'],
    ['what was, beside what is to come', 'When is the election?', '2015'],
    ['another sum of the same sentence', 'How much will repairing the dam cost?', '94 billion'],
    ['what other people pay', 'How much is the ferry fare?', '40'],
  ])('is no conflict: %s', async (_, question, value) => {
    const { conflicts = [] } = await answerTo(question)
    expect(conflicts.flatMap(({ reports }) => reports.map((report) => report.value))).not.toContain(value)
  })
})

describe('a question that reports decide differently', () => {
  it('shows who says yes and who no, the newest first', async () => {
    const { conflicts = [] } = await answerTo('Is the crack in the dam still growing?')
    const [conflict] = conflicts
    expect(conflict?.reports.map(({ value }) => value)).toEqual(['has not grown', 'has grown'])
    expect(conflict?.reports[0]?.isNewest).toBe(true)
  })
})

describe('who or what somebody is', () => {
  it.each([
    ['Who is Ottoline Baptiste-Skov?', 'a retired judge'],
    ["Who is Casimir N'Diaye?", 'a former physics teacher'],
    ['Who is Sunniva Makepeace?', 'who runs the islands’ only pharmacy'],
  ])('is told by the words beside the name: %s', async (question, words) => {
    expect(boldIn(await answerTo(question))).toContain(words)
  })
})

describe('a sentence that begins with "she"', () => {
  it('says in brackets who that is, where one person alone can be meant', async () => {
    const { sentences } = await answerTo(
      'What did she do to the mayor at the Orrin Dam, hug Hedda Varga-Lowe?',
    )
    const shown = sentences.map((sentence) =>
      sentencePieces(sentence)
        .map(({ text }) => text)
        .join(''),
    )
    expect(shown.join(' ')).toContain('She [Siobhán O’Brien-Núñez] then hugged the mayor')
  })
})

describe('what nobody can know yet, or was not said', () => {
  it.each([
    'Who will win the next election?',
    'Who will win the Halvern Cup next year?',
    'Will the Orrin Dam break again?',
    'When will the Orrin Dam be replaced?',
    'What did Åsa Lindqvist-Moreau say about Ukraine?',
    'How many people died in the tram crash?',
    'Who killed the beavers?',
    'Who shot the prime minister?',
    'How long is the Harbour Bridge?',
    'When was the Orrin Dam demolished?',
    'Who is the mayor of Lindholt?',
  ])('is abstained from: %s', async (question) => {
    expect((await corpus.ask(question)).kind).toBe('abstention')
  })
})

describe('a short question', () => {
  it.each([
    ['Did anyone die at the Orrin Dam?', 'No one died.'],
    ['Is the Orrin Dam insured?', 'The dam is not insured.'],
    ['When will the inquiry into the Orrin Dam report?', 'It is to report by March 31, 2027.'],
    ['How much does Tern owe?', 'The company owes 212 million crowns'],
  ])('is answered by the sentence that tells it: %s', async (question, words) => {
    const { sentences } = await answerTo(question)
    expect(sentences.map(({ text }) => text).join(' ')).toContain(words)
  })
})

describe('a follow-up', () => {
  it.each([
    [['Why did Tern Airways stop flying?', 'How many passengers are affected?'], '46,000'],
    [['What do people say against the rent cap in Port Elsin?', 'How many flats does it cover?'], '118,000'],
    [['Who won the cup final?', 'How many people watched?'], '31,204'],
    [['Who got jailed over the harbour fraud?', 'How much did he steal?'], '2.7 million'],
  ])('finds its answer in the articles that the thread is about: %s', async (questions, words) => {
    const reply = (await corpus.thread(questions)).at(-1)
    expect(reply?.kind === 'answer' ? boldIn(reply) : []).toContain(words)
  })

  it('that the articles of the thread do not answer is abstained from', async () => {
    const replies = await corpus.thread(['Who won the cup final?', 'Who was man of the match?'])
    expect(replies.at(-1)?.kind).toBe('abstention')
  })
})

describe('what has happened', () => {
  it('is a list, a line a day, the oldest first', async () => {
    const { layout, sentences } = await answerTo('What has happened with the Orrin Dam?')
    const days = sentences.map(({ citations }) => citations[0]?.article.publishedAt.slice(0, 10) ?? '')
    expect(layout).toBe('dated-list')
    expect(days.length).toBeGreaterThan(2)
    expect(days).toEqual([...new Set(days)].toSorted())
  })

  it('begins with the newest where the latest is asked for', async () => {
    const { layout, sentences } = await answerTo('What is the latest on the Orrin Dam?')
    const days = sentences.map(({ citations }) => citations[0]?.article.publishedAt.slice(0, 10) ?? '')
    expect(layout).toBeUndefined()
    expect(days).toEqual(days.toSorted().toReversed())
  })
})

describe('a notice', () => {
  it('says how old the news is where the present is asked for', async () => {
    const { notices = [] } = await answerTo('What is the key interest rate now?', '2027-03-01T10:00:00Z')
    expect(notices.join(' ')).toMatch(/newest report found on this is 3 months old \(12 Nov 2026\)/)
  })

  it('is not given for a question about the past', async () => {
    const { notices } = await answerTo('When was the Orrin Dam built?', '2027-03-01T10:00:00Z')
    expect(notices).toBeUndefined()
  })
})

describe('an answer of other kinds', () => {
  it('takes the day to come where that is asked for, not the last time', async () => {
    const { sentences } = await answerTo('When will Halvern hold its next general election?')
    expect(sentences[0]?.text).toContain('April 18, 2027')
  })

  it('decides a yes/no question by a sentence, without a bare yes or no', async () => {
    const { sentences } = await answerTo("Are new buildings covered by Port Elsin's rent cap?")
    expect(sentences.map(({ text }) => text).join(' ')).not.toMatch(/^(?:yes|no)\b/i)
    expect(sentences.every(({ text, citations }) => citations.some(({ quote }) => quote.text === text))).toBe(
      true,
    )
  })

  it('tells first whether those asked of may do it', async () => {
    const { sentences } = await answerTo('Can dogs travel on the night train?')
    expect(sentences[0]?.text).toContain('dogs are allowed only in private compartments')
  })

  it('finds the way of a ferry in a question without capitals', async () => {
    const { sentences } = await answerTo('how long does the ferry to fennick take')
    expect(sentences[0]?.text).toContain('two hours and 20 minutes')
  })

  it('goes on in the article that answers a question without capitals, not in another that shares its words', async () => {
    const { sentences } = await answerTo('how many people are waiting for a new hip in the lindholt area?')
    expect(sentences.map(({ text }) => text).join(' ')).toMatch(/4,310.*The board credits a second shift/)
    const { sentences: of } = await answerTo('when will halvern hold its next general election?')
    expect(new Set(of.flatMap(({ citations }) => citations.map(({ article }) => article.id))).size).toBe(1)
  })
})

describe('follow-ups', () => {
  it('are up to three questions of the same matter that are answered when asked', async () => {
    const { followUps = [] } = await answerTo('When was the Orrin Dam built?')
    expect(followUps.length).toBeGreaterThan(0)
    expect(followUps.length).toBeLessThanOrEqual(3)
    for (const question of followUps) {
      const { sentences } = await answerTo(question)
      expect(sentences.length).toBeGreaterThan(0)
    }
  })
})

describe('follow-ups of an article that stands alone', () => {
  it('ask what the rest of it tells, and of no place as of somebody', async () => {
    const { followUps = [] } = await answerTo('What do islanders pay for the Fennick ferry?')
    expect(followUps).toHaveLength(3)
    expect(followUps).toContain('What did Renée D’Ascoli say?')
    expect(followUps.join(' ')).not.toContain('Great Fennick')
    const { followUps: ofElection = [] } = await answerTo('When will Halvern hold its next general election?')
    expect(ofElection.join(' ')).not.toMatch(/Cormorant|prize/)
  })
})

describe('follow-ups of a question with one name', () => {
  it('ask nothing of what else happens at that place', async () => {
    const { followUps = [] } = await answerTo('How many were hurt in the tram crash in Lindholt?')
    expect(followUps.join(' ')).not.toMatch(/Orrin|Tern|Civic/)
  })
})

describe('in a thread', () => {
  it('the boss is one of those spoken of', async () => {
    const [, reply] = await corpus.thread(['Why did the digital ID fail?', 'what did the boss say'])
    const said = reply?.kind === 'answer' ? reply.sentences.map(({ text }) => text).join(' ') : ''
    expect(said).not.toMatch(/Pashinyan|Fitzmaurice|N’Diaye/)
  })
})

describe('whoever is spoken of', () => {
  it('is a person where “she” is asked about, whom the quote’s bracket names', async () => {
    const { sentences } = await answerTo('who said "We will not guess"')
    expect(sentences[0]?.insertions?.map(({ text }) => text)).toEqual([" [Siobhán O'Brien-Núñez]"])
    const [, reply] = await corpus.thread(['who said "We will not guess"', 'what else did she say?'])
    expect(reply?.standaloneQuestion).not.toContain('did Orrin Dam')
  })

  it('is angry for what was done to them', async () => {
    const { sentences } = await answerTo('Why are landlords angry?')
    expect(sentences[0]?.text).toContain('will not be allowed to raise rents')
  })
})

describe('an abstention', () => {
  it('says what was looked for', async () => {
    const reply = await corpus.ask('Who refereed the Halvern Cup final?')
    expect(reply.kind === 'abstention' && reply.lookedFor).toEqual(['refereed', 'Halvern', 'Cup', 'final'])
  })

  it.each([
    'who is the mayor of kestle',
    'what is the weather in lindholt',
    'who will be the next prime minister',
    'Is the Harbour Bridge open?',
    'how many people died in the tram collision?',
    'how many beavers live on the tamsel river',
  ])('is the reply to what shares no more than words with the articles: %s', async (question) => {
    expect(await corpus.ask(question)).toMatchObject({ kind: 'abstention' })
  })
})
