// A model that behaves: its sentences are posted as they are written, each checked first.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { MODEL_CUT_SHORT } from '../../src/answering/answer-question.ts'
import type { Answer, AnswerProgress, Reply } from '../../src/answering/reply.ts'
import { articleText } from '../../src/news/article.ts'
import { type AskedCorpus, askCorpus, DEMONSTRATION } from '../fixtures/ask-corpus.ts'
import { KEY, type ModelBehind, type ModelSettings, modelBehind } from './ask-model.ts'
import {
  type Behaviour,
  type ModelServer,
  passageWith,
  quote,
  say,
  sendContent,
  sendEvent,
  startModelServer,
  write,
} from './start-model-server.ts'

const QUESTION = 'Who won the Cormorant Prize?'
const WORTH = 'The prize is worth 40,000 crowns.'
const YOUNGEST = 'Ó Dálaigh, 38, is the youngest winner since 1994.'
const BUS = 'Her next novel, she said, would be about a lighthouse, and shorter.'

let corpus: AskedCorpus
let server: ModelServer

beforeAll(async () => {
  corpus = await askCorpus(DEMONSTRATION)
})

afterAll(() => corpus?.close())

afterEach(() => server?.close())

async function behind(behaviours: readonly Behaviour[], settings?: ModelSettings): Promise<ModelBehind> {
  server = await startModelServer(...behaviours)
  return modelBehind(server.baseUrl, corpus.index, settings)
}

async function askModel(...behaviours: readonly Behaviour[]): Promise<Reply> {
  return (await behind(behaviours)).ask(QUESTION)
}

async function expectQuotesInArticles(reply: Reply): Promise<Answer> {
  expect(reply.kind).toBe('answer')
  const answer = reply as Answer
  for (const { citations } of answer.sentences)
    for (const { quote: quoted, article: card } of citations) {
      const article = await corpus.index.article(card.id)
      expect(article && articleText(article).slice(quoted.start, quoted.end)).toBe(quoted.text)
    }
  return answer
}

const texts = (reply: Reply) => (reply.kind === 'answer' ? reply.sentences.map(({ text }) => text) : [])

it('posts nothing of an article that is forgotten while the model writes', async () => {
  const { index } = corpus
  let isForgotten = false
  server = await startModelServer(quote([WORTH, WORTH]))
  const model = modelBehind(server.baseUrl, {
    search: (options) => index.search(options),
    article: async (id) => (isForgotten ? undefined : index.article(id)),
    coverage: () => index.coverage(),
    copies: (ids) => index.copies(ids),
    story: (id) => index.story(id),
    outlets: () => index.outlets(),
  })
  const shown: AnswerProgress[] = []
  const reply = await model.ask(QUESTION, {
    onProgress: (progress) => {
      shown.push(progress)
      isForgotten ||= progress.kind === 'sentence'
    },
  })
  expect(shown.some(({ kind }) => kind === 'sentence')).toBe(true)
  expect(texts(reply)).toEqual([])
  expect(reply.kind).toBe('abstention')
})

describe('a model that behaves', () => {
  it('has its sentences posted with their quotes, in its order, the sources numbered', async () => {
    const answer = await expectQuotesInArticles(
      await askModel(quote([WORTH, WORTH], [YOUNGEST, 'the youngest winner since 1994'])),
    )
    expect(texts(answer)).toEqual([WORTH, YOUNGEST])
    expect(answer.sentences.flatMap(({ citations }) => citations.map(({ number }) => number))).toEqual([1, 1])
    expect(answer.notices).toBeUndefined()
  })

  it('has a clause that it copies completed to the article’s sentence', async () => {
    const reply = await askModel(
      write((asked) => [
        {
          text: 'worth 40,000 crowns',
          support: [{ passage: passageWith(asked, WORTH), quote: 'is  worth 40,000 crowns' }],
        },
      ]),
    )
    expect(texts(await expectQuotesInArticles(reply))).toEqual([WORTH])
  })

  it('has a quote with a gap found part by part', async () => {
    const behaviour = write((asked) => [
      {
        text: YOUNGEST,
        support: [{ passage: passageWith(asked, YOUNGEST), quote: 'Ó Dálaigh, 38, … winner since 1994.' }],
      },
    ])
    expect(texts(await expectQuotesInArticles(await askModel(behaviour)))).toEqual([YOUNGEST])
  })

  it('sees the question, the day and labelled passages, and no URL', async () => {
    await askModel(say({ sentences: [], missing: 'x' }))
    const [asked] = server.asked
    expect(asked).toMatchObject({ question: QUESTION, authorization: `Bearer ${KEY}` })
    expect(asked?.system).toContain('It is now 23 Nov 2026')
    expect(asked?.passages[0]).toMatchObject({
      id: 'p1',
      publisher: 'The Evening Signal',
      published: '19 Nov 2026',
      kind: 'report',
    })
    expect(asked?.body).not.toMatch(/https?:|www\./)
    expect(asked?.parameters).not.toHaveProperty('tools')
  })

  it('is believed when it finds no answer, and its words about that stay unsaid', async () => {
    const reply = await askModel(say({ sentences: [], missing: 'the hidden name' }))
    expect(reply).toMatchObject({ kind: 'abstention' })
    expect(JSON.stringify(reply)).not.toContain('hidden name')
  })

  it('is served by a server that does not stream, or wraps its JSON into a fence', async () => {
    const wrapped: Behaviour = (asked, response) =>
      sendContent(
        response,
        `\`\`\`json\n${JSON.stringify({ sentences: [{ text: WORTH, support: [{ passage: passageWith(asked, WORTH), quote: WORTH }] }], missing: '' })}\n\`\`\``,
      )
    expect(texts(await askModel(wrapped))).toEqual([WORTH])
  })
})

describe('while the model writes', () => {
  async function watch(behaviours: readonly Behaviour[], settings?: ModelSettings) {
    const progress: AnswerProgress[] = []
    const model = await behind(behaviours, settings)
    const reply = await model.ask(QUESTION, { onProgress: (one) => progress.push(one) })
    const shown = progress.flatMap((one) => (one.kind === 'sentence' ? [one.sentence] : []))
    return { progress, reply, shown }
  }

  it('a sentence is shown before the next is written', async () => {
    let shownBefore: readonly string[] = []
    const progress: AnswerProgress[] = []
    const first: Behaviour = async (asked, response) => {
      const passage = passageWith(asked, WORTH)
      const sentence = (text: string) => JSON.stringify({ text, support: [{ passage, quote: text }] })
      const send = (content: string) => sendEvent(response, { choices: [{ index: 0, delta: { content } }] })
      response.setHeader('content-type', 'text/event-stream')
      send(`{"sentences":[${sentence(WORTH)},`)
      await expect.poll(() => progress.filter(({ kind }) => kind === 'sentence').length).toBe(1)
      shownBefore = progress.flatMap((one) => (one.kind === 'sentence' ? [one.sentence.text] : []))
      send(`${sentence(YOUNGEST)}],"missing":""}`)
      response.end('data: [DONE]\n\n')
    }
    const model = await behind([first])
    const reply = await model.ask(QUESTION, { onProgress: (one) => progress.push(one) })
    expect(shownBefore).toEqual([WORTH])
    expect(texts(reply)).toEqual([WORTH, YOUNGEST])
  })

  it('what is shown is the reply, sentence by sentence, and one that failed holds back the next', async () => {
    const draft = quote(
      [WORTH, WORTH],
      ['The prize is worth 60,000 crowns.', 'nowhere to be found'],
      [BUS, BUS],
    )
    const repaired: Behaviour = (asked, response) =>
      sendContent(
        response,
        JSON.stringify({
          sentences: asked.sentences.map(({ number }) => ({
            number,
            text: YOUNGEST,
            support: [{ passage: passageWith(asked, YOUNGEST), quote: YOUNGEST }],
          })),
        }),
      )
    const { reply, shown } = await watch([draft, repaired])
    expect(texts(reply)).toEqual([WORTH, YOUNGEST, BUS])
    expect(shown).toEqual(reply.kind === 'answer' ? reply.sentences : [])
    expect(server.asked[1]?.sentences).toMatchObject([
      { number: 0, text: 'The prize is worth 60,000 crowns.' },
    ])
    expect(server.asked[1]?.sentences[0]?.fault).not.toBe('')
    expect(server.asked).toHaveLength(2)
  })

  it('a sentence that says more than its quote becomes the quote, where the repair does not help', async () => {
    const { reply } = await watch([
      quote(['The prize is worth 60,000 crowns.', WORTH]),
      say({ sentences: [{ number: 0, text: 'It is worth 70,000 crowns.', support: [] }] }),
    ])
    expect(texts(await expectQuotesInArticles(reply))).toEqual([WORTH])
  })

  it('what it wrote before it broke off stays, with a notice', async () => {
    const half: Behaviour = (asked, response) => {
      const sentence = { text: WORTH, support: [{ passage: passageWith(asked, WORTH), quote: WORTH }] }
      const content = JSON.stringify({ sentences: [sentence, sentence], missing: '' })
      return sendContent(response, content, { upTo: content.length - 40 })
    }
    const { reply, shown } = await watch([half])
    expect(texts(reply)).toEqual([WORTH])
    expect(shown).toHaveLength(1)
    expect(reply).toMatchObject({ notices: [MODEL_CUT_SHORT] })
  })

  it('a model that runs on is listened to no further, and nothing is said twice', async () => {
    const { reply } = await watch([quote(...Array.from({ length: 40 }, () => [WORTH, WORTH] as const))])
    expect(texts(reply)).toEqual([WORTH])
  })

  it('a question that is withdrawn ends the request', async () => {
    const withdrawn = new AbortController()
    const model = await behind([() => withdrawn.abort(new Error('withdrawn'))])
    await expect(model.ask(QUESTION, { signal: withdrawn.signal })).rejects.toThrow('withdrawn')
    await expect.poll(() => server.abandoned).toBe(1)
    expect(server.asked).toHaveLength(1)
  })
})

describe('a sentence in the model’s own words', () => {
  it('is posted as it is where its quote holds all of it', async () => {
    const own = 'Maëlle Ó Dálaigh won the Cormorant Prize for “The Salt Ledger”.'
    const answer = await expectQuotesInArticles(await askModel(quote([own, 'won the Cormorant Prize'])))
    expect(texts(answer)).toEqual([own])
    expect(answer.sentences[0]?.citations[0]?.quote.text).toMatch(/^Maëlle .* won .* salt works\.$/)
  })

  it('has the exact answer bold, and differing reports beside it, as the composer’s has', async () => {
    const own =
      'Fourteen people were injured when two trams collided in Lindholt, the city transport company said.'
    const model = await behind([quote([own, 'Fourteen people were injured, two of them seriously'])])
    const answer = (await model.ask(
      'How many people were injured when the trams collided in Lindholt?',
    )) as Answer
    expect(texts(answer)).toEqual([own])
    const [sentence] = answer.sentences
    expect(sentence?.emphasis?.map(({ start, end }) => own.slice(start, end))).toEqual(['Fourteen'])
    const values = answer.conflicts?.flatMap(({ reports }) => reports.map(({ value }) => value))
    expect(values).toEqual(expect.arrayContaining(['Seventeen', 'Fourteen']))
  })

  it('is told to be of one outlet, where the composer finds nothing and no other comes close', async () => {
    const own = 'The licence carries 31 conditions.'
    const model = await behind([quote([own, own])])
    const reply = await model.ask('How many strings are tied to the Sundry Sound permit?')
    expect(texts(reply)).toEqual([own])
    expect(reply).toMatchObject({
      notices: ['Of the articles found, only those of Capital Ledger report this.'],
    })
  })

  it('may take its facts from several quotes', async () => {
    const own = 'Maëlle Ó Dálaigh won the Cormorant Prize, which is worth 40,000 crowns.'
    const both = write((asked) => [
      {
        text: own,
        support: ['won the Cormorant Prize', WORTH].map((words) => ({
          passage: passageWith(asked, words),
          quote: words,
        })),
      },
    ])
    const answer = await expectQuotesInArticles(await askModel(both))
    expect(texts(answer)).toEqual([own])
    expect(answer.sentences[0]?.citations).toHaveLength(2)
  })

  it.each([
    'The prize is worth 60,000 crowns.',
    'The prize is not worth 40,000 crowns.',
    'The prize is worth 40,000 dollars.',
    'The prize is worth 40,000 crowns, says Hilary Mantel.',
  ])('gives way to its quote where it says “%s”', async (wrong) => {
    expect(texts(await expectQuotesInArticles(await askModel(quote([wrong, WORTH]))))).toEqual([WORTH])
  })
})
