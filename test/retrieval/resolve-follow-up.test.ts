import { describe, expect, it } from 'vitest'
import { resolveFollowUp } from '../../src/retrieval/resolve-follow-up.ts'

const turn = (standaloneQuestion: string, answer = '') => ({ standaloneQuestion, answer })

describe('resolveFollowUp', () => {
  it.each([
    [
      'and when did he say that?',
      'What did Pashinyan say about the CSTO?',
      'When did Pashinyan say that? (CSTO)',
    ],
    ['How old is she?', 'What did Zoë Lindqvist-Aguirre announce?', 'How old is Zoë Lindqvist-Aguirre?'],
    ['What is his job?', 'What did Pashinyan say about the CSTO?', 'What is Pashinyan’s job?'],
    ['Why?', 'Who closed the Orrin Dam?', 'Why? (closed Orrin Dam)'],
    ['What about the ferry?', 'How much does the tram cost?', 'What about the ferry? (tram)'],
  ])('“%s” after “%s” is “%s”', (question, before, standalone) => {
    expect(resolveFollowUp(question, [turn(before)]).text).toBe(standalone)
  })

  it('takes the person from the answer when the question before asked who', () => {
    const before = turn('Who is the mayor of Port Elsin?', 'Mayor Åsa Vinter opened the bridge.')
    expect(resolveFollowUp('When was she elected?', [before]).text).toContain('Åsa Vinter')
  })

  it('looks past a turn without an answer for the person', () => {
    const earlier = [
      turn('Who won the prize?', 'Åsa Vinter won it.'),
      turn('When was the Cormorant Prize founded?'),
    ]
    expect(resolveFollowUp('How old is she?', earlier).text).toBe('How old is Åsa Vinter?')
  })

  it('leaves alone a question that is complete', () => {
    const question = 'How many people left Orrin on 7 November?'
    expect(resolveFollowUp(question, [turn('Who won the cup?')])).toEqual({
      text: question,
      carried: [],
      guessed: false,
    })
  })

  it('leaves alone the first question of a conversation', () => {
    expect(resolveFollowUp('When did he say that?', []).text).toBe('When did he say that?')
  })

  it('says when it only guesses', () => {
    const before = [turn('How much does the Fennick ferry cost?')]
    expect(resolveFollowUp('How long does the crossing take?', before).guessed).toBe(true)
    expect(resolveFollowUp('And who runs it?', before).guessed).toBe(false)
  })
})
