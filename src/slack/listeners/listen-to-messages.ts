// The entrance for direct messages, and for replies in threads that the bot takes part in.
import type { App } from '@slack/bolt'
import type { AnswerInThread } from '../replying/answer-in-thread.ts'

export function listenToMessages(app: Pick<App, 'event'>, answerInThread: AnswerInThread): void {
  app.event('message', async ({ body, client, context }) => {
    await answerInThread({ body, client, botUserId: context.botUserId ?? '' })
  })
}
