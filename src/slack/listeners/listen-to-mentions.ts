// The entrance for mentions, in channels and threads.
import type { App } from '@slack/bolt'
import type { AnswerInThread } from '../replying/answer-in-thread.ts'

export function listenToMentions(app: Pick<App, 'event'>, answerInThread: AnswerInThread): void {
  app.event('app_mention', async ({ body, client, context }) => {
    await answerInThread({ body, client, botUserId: context.botUserId ?? '' })
  })
}
