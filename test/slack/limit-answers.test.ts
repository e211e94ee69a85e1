// At most so many answers at once, in the order of the questions.
import { expect, it } from 'vitest'
import type { AnswerQuestion } from '../../src/answering/reply.ts'
import { limitAnswers } from '../../src/slack/replying/limit-answers.ts'
import { damAnswer } from './sample-replies.ts'

const asked = (text: string, signal?: AbortSignal) => ({
  text,
  earlier: [],
  asOf: new Date(0),
  timeZone: 'UTC',
  ...(signal && { signal }),
})

it('lets the next one begin when one has ended, however it ended', async () => {
  const begun: string[] = []
  let [now, most] = [0, 0]
  const answerQuestion: AnswerQuestion = async ({ text }) => {
    begun.push(text)
    now += 1
    most = Math.max(most, now)
    await new Promise((resolve) => setTimeout(resolve, 2))
    now -= 1
    if (text === '3') throw new Error('no')
    return damAnswer
  }
  const limited = limitAnswers(answerQuestion, { atOnce: 2 })
  const texts = ['1', '2', '3', '4', '5', '6', '7']
  const ended = await Promise.allSettled(texts.map((text) => limited(asked(text))))
  expect(ended.map(({ status }) => status === 'fulfilled')).toEqual(texts.map((text) => text !== '3'))
  expect([begun, most]).toEqual([texts, 2])
})

it('does not begin what was withdrawn while it waited', async () => {
  const begun: string[] = []
  const limited = limitAnswers(
    async ({ text }) => {
      begun.push(text)
      await new Promise((resolve) => setTimeout(resolve, 5))
      return damAnswer
    },
    { atOnce: 1 },
  )
  const withdrawal = new AbortController()
  const first = limited(asked('1'))
  const second = limited(asked('2', withdrawal.signal))
  const third = limited(asked('3'))
  withdrawal.abort(new Error('withdrawn'))
  await expect(second).rejects.toThrow('withdrawn')
  await Promise.all([first, third])
  expect(begun).toEqual(['1', '3'])
})
