// A model that has begun to write and does not come to an end: people watch it, and stop it.
import { expect } from 'vitest'
import { KEY } from '../../models/ask-model.ts'
import { passageWith, sendEvent, startModelServer } from '../../models/start-model-server.ts'
import type { Stage } from './stage.ts'

const QUOTE = 'The prize is worth 40,000 crowns.'

export async function stopTheModel(stage: Stage): Promise<void> {
  const server = await startModelServer((asked, response) => {
    const support = [{ passage: passageWith(asked, QUOTE), quote: QUOTE }]
    const begun = JSON.stringify({ sentences: [{ text: 'The prize is worth 40,000 crowns.', support }] })
    response.setHeader('content-type', 'text/event-stream')
    sendEvent(response, { choices: [{ index: 0, delta: { content: begun.slice(0, -2) } }] })
  })
  const model = {
    apiKey: KEY,
    model: 'test',
    baseUrl: server.baseUrl,
    deadline: 60_000,
    verifies: false,
    caps: {},
  }
  await stage.begin('with a slow model', { model })
  try {
    await stage.send('@Newsdesk How much is the Cormorant Prize worth?')
    const stop = stage.thread.getByRole('button', { name: 'Stop' })
    await stop.waitFor()
    await stage.answers.getByText(QUOTE).first().waitFor()
    await stage.picture('stop')
    await stage.expectAccessible()
    await stop.click()
    await stage.answers.getByText('Stopped. Ask again whenever you like.').waitFor()
    await stop.waitFor({ state: 'hidden' })
    expect(await stage.answers.getByText('writing…').count()).toBe(0)
    await expect.poll(() => server.abandoned).toBe(1)
  } finally {
    await server.close()
  }
}
