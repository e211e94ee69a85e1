// The entrance for the buttons under answers.
import type { App } from '@slack/bolt'
import type { AnswerDesk } from '../desk/answer-desk.ts'
import { readClick } from '../reading/read-interaction.ts'
import { actionIds } from '../rendering/action-ids.ts'

/** Every click is acknowledged at once; whatever it comes to, the person sees something. */
export function listenToButtons(app: Pick<App, 'action'>, desk: AnswerDesk): void {
  const { share, keepPrivate, sources, askPerson, feedback, followUp } = actionIds
  const anyFollowUp = new RegExp(`^${followUp}\\d+$`)
  const listen = (id: string | RegExp, press: AnswerDesk[keyof AnswerDesk]) =>
    app.action(id, async ({ ack, body, client, respond }) => {
      await ack()
      await press(readClick(body), { client, respond })
    })
  listen(share, desk.share)
  listen(keepPrivate, desk.keepPrivate)
  listen(sources, desk.showEvidence)
  listen(askPerson, desk.askPerson)
  listen(feedback, desk.vote)
  listen(anyFollowUp, desk.followUp)
}
