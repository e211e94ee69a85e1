import { describe, expect, it } from 'vitest'
import { contextWords } from '../../src/retrieval/follow-ups/context-words.ts'
import { questionTerms } from '../../src/retrieval/understanding/question-terms.ts'

const contextOf = (question: string, ...before: readonly string[]) =>
  contextWords(
    questionTerms(question),
    before.map((standaloneQuestion) => ({ standaloneQuestion, answer: '' })),
  )

describe('contextWords', () => {
  it('are the words of earlier questions, each turn back worth less', () => {
    const groups = contextOf('How long is the crossing?', 'Who owns the tram?', 'What does the ferry cost?')
    expect(groups.map(({ words }) => words)).toEqual(['ferry', 'owns tram'])
    const [newest, older] = groups.map(({ boost }) => boost)
    expect(newest).toBeLessThan(1)
    expect(older).toBeLessThan(newest ?? 0)
  })

  it('are not words that the question says itself, nor twice the same', () => {
    const groups = contextOf(
      'How old is the ferry?',
      'Who owns the ferries?',
      'Who built the tram?',
      'Whose tram?',
    )
    expect(groups.map(({ words }) => words)).toEqual(['tram', 'built', 'owns'])
  })

  it('are none where the question is complete, so that a new subject starts afresh', () => {
    expect(contextOf('How many goals did Rovers score?', 'What does the ferry cost?')).toEqual([])
  })
})
