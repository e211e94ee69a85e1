// The entrance for `/news …`.
import type { App } from '@slack/bolt'
import type { AnswerCommand } from '../desk/answer-command.ts'

export function listenToNewsCommand(app: Pick<App, 'command'>, answerCommand: AnswerCommand): void {
  app.command('/news', async ({ ack, command, client, context, respond }) => {
    const acknowledge = (text?: string) =>
      text === undefined ? ack() : ack({ response_type: 'ephemeral', text })
    await answerCommand({ command, client, botUserId: context.botUserId ?? '', respond, ack: acknowledge })
  })
}
