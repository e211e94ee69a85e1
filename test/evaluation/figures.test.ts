import { describe, expect, it } from 'vitest'
import type { Reply } from '../../src/answering/reply.ts'
import { rankingFigures } from '../../src/evaluation/metrics/ranking-figures.ts'
import { replyFigures } from '../../src/evaluation/metrics/reply-figures.ts'
import type { OwnOutcome } from '../../src/evaluation/outcome.ts'

const base = { standaloneQuestion: 'Who?', asOf: '2026-03-10T00:00:00Z' }
const abstention: Reply = {
  ...base,
  kind: 'abstention',
  reason: 'no-evidence',
  closest: [],
  coverage: { articles: 1 },
}
const saying = (text: string): Reply => ({ ...base, kind: 'answer', sentences: [{ text, citations: [] }] })

interface About {
  readonly type?: string
  readonly isAnswerable?: boolean
  readonly answers?: readonly string[]
  readonly wrong?: readonly string[]
  readonly choices?: readonly string[]
  readonly support?: readonly string[]
  /** Passages by name: `a0` is a passage of the article `a`. */
  readonly ranked?: readonly string[]
  readonly relevant?: readonly string[]
  readonly holding?: readonly string[]
  readonly reply?: Reply
  readonly confidence?: number
  readonly milliseconds?: number
}

function outcome(about: About = {}): OwnOutcome {
  const { type = 'open', isAnswerable = true, ranked = [], relevant = [], holding = [] } = about
  return {
    question: {
      id: 'q',
      text: 'Who?',
      type,
      isAnswerable,
      answers: about.answers ?? ['Oxholt'],
      wrongAnswers: about.wrong ?? [],
      choices: about.choices ?? [],
      support: about.support ?? [],
      relevant,
      history: [],
      asOf: new Date(0),
    },
    wanted: {
      articles: new Set(relevant),
      passages: new Set(holding),
      rankingOf: (passages) => [...new Set(passages.map(({ articleId }) => articleId))],
      found: [],
    },
    passages: ranked.map((passageId) => ({ passageId, articleId: passageId.charAt(0) })),
    reply: about.reply ?? abstention,
    confidence: about.confidence ?? 0,
    milliseconds: about.milliseconds ?? 1,
  }
}

describe('figures of rankings', () => {
  it('average over the questions that each of them is about', () => {
    const figures = rankingFigures([
      outcome({ ranked: ['a0', 'a1', 'b0'], relevant: ['b'], holding: ['b0'], milliseconds: 10 }),
      outcome({ ranked: ['b0', 'a0'], relevant: ['b', 'a'], milliseconds: 20 }),
      outcome({ ranked: ['a0'], relevant: ['a', 'c'], milliseconds: 30 }),
      outcome({ ranked: ['a0'], milliseconds: 40 }),
    ])
    expect(figures).toMatchObject({
      questions: 3,
      hits4: 1,
      recall20: (1 + 1 + 1 / 2) / 3,
      allWithin10: 1 / 2,
    })
    expect(figures.hits1).toBeCloseTo(2 / 3)
    expect(figures.mrr10).toBeCloseTo((1 / 2 + 1 + 1) / 3)
    expect(figures).toMatchObject({ passageHits1: 0, passageHits4: 1, passageHits10: 1 })
    expect(figures).toMatchObject({ medianMilliseconds: 25, p95Milliseconds: 38.5 })
  })

  it('are absent where there is nothing to measure', () => {
    expect(rankingFigures([])).toEqual({ questions: 0, passageQuestions: 0 })
  })
})

describe('figures of replies', () => {
  it('weigh answers to what can be answered against abstentions from the rest', () => {
    const figures = replyFigures([
      outcome({ reply: saying('Maren Oxholt did.'), confidence: 0.9, holding: ['a0'] }),
      outcome({ reply: saying('Somebody did.'), confidence: 0.8, holding: ['a0'] }),
      outcome({ confidence: 0.3 }),
      outcome({ confidence: 0.7 }),
      outcome({ type: 'future', isAnswerable: false, confidence: 0.2 }),
      outcome({ type: 'withheld', isAnswerable: false, confidence: 0.8, reply: saying('A guess.') }),
    ])
    // two of four answered, one of two abstained from
    expect(figures.balancedAccuracy).toBe((2 / 4 + 1 / 2) / 2)
    expect(figures.answerPosted).toBe(1 / 2)
    // against .2 all four win; against .8 one wins and one ties: 5.5 of 8 pairs
    expect(figures.auroc).toBe(5.5 / 8)
    expect(figures.byType).toEqual([
      { type: 'open', isAnswerable: true, questions: 4, answered: 0.5 },
      { type: 'future', isAnswerable: false, questions: 1, answered: 0, auroc: 1 },
      { type: 'withheld', isAnswerable: false, questions: 1, answered: 1, auroc: 1.5 / 4 },
    ])
  })

  it('count an answer string over all answerable questions, found or not', () => {
    const figures = replyFigures([
      outcome({ reply: saying('Maren Oxholt did.') }),
      outcome({ reply: saying('Somebody did.') }),
      outcome(),
      outcome({ isAnswerable: false, reply: saying('Oxholt did.') }),
    ])
    expect(figures.answerHeld).toBeCloseTo(1 / 3)
  })

  it('choose by what was posted, and nothing where no choice is supported', () => {
    const choices = ['Ann Reed', 'Oxholt', 'Piers Lund']
    const figures = replyFigures([
      outcome({ choices, reply: saying('Maren Oxholt met Reed.') }),
      outcome({ choices, reply: saying('Ann Reed did.') }),
      outcome({ choices }),
      outcome({ choices: [], reply: saying('Oxholt did.') }),
    ])
    expect(figures.choiceRight).toBeCloseTo(1 / 3)
  })

  it('look for the sentences that people chose, however they are punctuated', () => {
    const support = ['Oxholt , an engineer , designed it .', "It opened in `` May '' ."]
    const reply = saying('Oxholt, an engineer, designed it.')
    expect(replyFigures([outcome({ support, reply }), outcome({ support })]).supportQuoted).toBe(1 / 4)
  })

  it('tell a wrong answer stated alone from reports shown to differ', () => {
    const sentence = (text: string) => ({ text, citations: [] })
    const report = (text: string) => ({ value: '', sentence: sentence(text), isNewest: true, outlets: 1 })
    const differing: Reply = {
      ...base,
      kind: 'answer',
      sentences: [sentence('Lund did.')],
      conflicts: [{ subject: 'Who?', reports: [report('Lund did.'), report('Oxholt did.')] }],
    }
    const wrong = ['Lund']
    const figures = replyFigures([
      outcome({ wrong, reply: differing }),
      outcome({ wrong, reply: saying('Lund did.') }),
      outcome({ wrong, reply: saying('Oxholt did.') }),
      outcome({ wrong }),
    ])
    expect(figures.falseAlone).toBeCloseTo(1 / 3)
    expect(figures.conflictsShown).toBe(1 / 4)
  })

  it('tell two values side by side, whichever is right, from two spellings of one', () => {
    const differing = (...texts: readonly string[]): Reply => ({
      ...base,
      kind: 'answer',
      sentences: [],
      conflicts: [
        {
          subject: 'Where?',
          reports: texts.map((text) => ({
            value: '',
            sentence: { text, citations: [] },
            isNewest: true,
            outlets: 1,
          })),
        },
      ],
    })
    const asked = { answers: ['Oxholt', 'Port Oxholt', 'Lund'], wrong: ['Elsin'] }
    const figures = replyFigures([
      outcome({ ...asked, reply: differing('In Oxholt.', 'In Lund.') }),
      outcome({ ...asked, reply: differing('In Elsin.', 'In Lund.') }),
      outcome({ ...asked, reply: differing('In Oxholt.', 'In Port Oxholt.') }),
      outcome({ ...asked, reply: differing('In Lund.', 'In May.') }),
    ])
    expect(figures.valuesBeside).toBe(1 / 2)
    expect(figures.conflictsShown).toBe(1 / 4)
  })

  it('give no balance where every question can be answered', () => {
    expect(replyFigures([outcome()])).not.toHaveProperty('balancedAccuracy')
    expect(replyFigures([outcome()])).not.toHaveProperty('auroc')
  })
})
