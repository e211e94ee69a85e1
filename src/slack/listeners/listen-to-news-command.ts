// The entrance for `/news QUESTION`.
import type { App } from '@slack/bolt'
import type { AnswerCommand } from '../answer-command.ts'

export function listenToNewsCommand(app: Pick<App, 'command'>, answerCommand: AnswerCommand): void {
  app.command('/news', async ({ ack, command, client, context, respond }) => {
    await ack()
    await answerCommand({ command, client, botUserId: context.botUserId ?? '', respond })
  })
}
