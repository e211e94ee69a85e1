// What becomes of a modal once the app has answered its submission.
import { z } from 'zod'
import { checkView } from '../content/check-view.ts'
import type { OpenView, Views } from '../views.ts'

/** https://docs.slack.dev/surfaces/modals#updating_response */
const answerSchema = z.discriminatedUnion('response_action', [
  z.object({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string()) }),
  z.object({ response_action: z.literal('update'), view: z.unknown() }),
  z.object({ response_action: z.literal('push'), view: z.unknown() }),
  z.object({ response_action: z.literal('clear') }),
])

/** Without an answer the modal closes; one that Slack does not understand leaves it open with a line of its own. */
export function answerSubmission(view: OpenView, response: unknown, views: Views): void {
  const isEmpty = response === undefined || response === '' || isEmptyObject(response)
  if (isEmpty) {
    views.close(view.user, { isCleared: false })
    return
  }
  const answer = answerSchema.safeParse(response).data
  const isUnderstood = answer !== undefined && carryOut(answer, view, views)
  if (!isUnderstood) views.showErrors(view.id, { '': 'We had some trouble connecting. Try again?' })
}

function carryOut(answer: z.output<typeof answerSchema>, view: OpenView, views: Views): boolean {
  if (answer.response_action === 'errors') views.showErrors(view.id, answer.errors)
  else if (answer.response_action === 'clear') views.close(view.user, { isCleared: true })
  else {
    const checked = checkView(answer.view)
    if (!checked.ok) return false
    if (answer.response_action === 'update') views.update(view.id, checked.view)
    else views.push(view.user, checked.view)
  }
  return true
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
