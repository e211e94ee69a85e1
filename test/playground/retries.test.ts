// Events that the app does not acknowledge.
import { expect, test } from 'vitest'
import { startLocalSlack, startWithApp } from './start-local-slack.ts'

test('an event that fails is sent again, the same, with Slack’s headers, until it is acknowledged', async () => {
  const { slack, app, me, directId } = await startWithApp({ retryDelays: [0, 10, 20] })
  app.answer = (_, count) => ({ status: count < 3 ? 500 : 200 })
  await slack.post({ user: me, channel: directId, text: 'Hello' })

  expect(app.received).toHaveLength(3)
  expect(new Set(app.received.map(({ raw }) => raw)).size).toBe(1)
  const headers = app.received.map((request) => [
    request.headers['x-slack-retry-num'],
    request.headers['x-slack-retry-reason'],
  ])
  expect(headers).toEqual([
    [undefined, undefined],
    ['1', 'http_error'],
    ['2', 'http_error'],
  ])
})

test('an app that is too slow has failed, and Slack gives up after the last retry', async () => {
  const { slack, app, me, directId } = await startWithApp({ acknowledgeWithin: 40, retryDelays: [5, 5] })
  app.answer = () => ({ after: 500 })
  await slack.post({ user: me, channel: directId, text: 'Hello' })

  expect(app.received.map(({ headers }) => headers['x-slack-retry-reason'])).toEqual([
    undefined,
    'http_timeout',
    'http_timeout',
  ])
})

test('an app that asks for no retry gets none, and a redirect acknowledges nothing', async () => {
  const { slack, app, me, directId } = await startWithApp({ retryDelays: [0, 0] })
  app.answer = () => ({ status: 302, headers: { location: '/elsewhere', 'x-slack-no-retry': '1' } })
  await slack.post({ user: me, channel: directId, text: 'Hello' })

  expect(app.received).toHaveLength(1)
})

test('without an app, posting gives up after the retries, and closing ends the waiting', async () => {
  const alone = await startLocalSlack({ retryDelays: [5] })
  const { me, directId } = alone.workspace
  await alone.post({ user: me, channel: directId, text: 'Anybody?' })

  const patient = await startLocalSlack({ retryDelays: [60_000] })
  const posting = patient.post({ user: me, channel: directId, text: 'Anybody?' })
  await patient.close()
  await posting
  expect(patient.messages({ channel: directId })).toHaveLength(1)
})
