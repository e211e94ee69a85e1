// views.*: modals and the Home tab.
import { z } from 'zod'
import { checkView, type ViewContent } from '../content/check-view.ts'
import { slackView } from '../slack-view.ts'
import type { ViewResult } from '../views.ts'
import { argumentSchemas } from './argument-schemas.ts'
import { defineMethod } from './define-method.ts'
import { rateTiers } from './rate-tiers.ts'
import { type ApiResult, refuse } from './refuse.ts'

const view = z.unknown()

const open = defineMethod({
  scopes: [],
  limit: rateTiers.four,
  shape: { trigger_id: z.string(), view },
  run(given, { views, triggers }) {
    return withView(given.view, 'modal', (content) => {
      const trigger = triggers.use(given.trigger_id)
      return trigger.ok ? { ok: true, view: views.open(trigger.user, content) } : trigger
    })
  },
})

const push = defineMethod({
  scopes: [],
  limit: rateTiers.four,
  shape: { trigger_id: z.string(), view },
  run(given, { views, triggers }) {
    return withView(given.view, 'modal', (content) => {
      const trigger = triggers.use(given.trigger_id)
      return trigger.ok ? views.push(trigger.user, content) : trigger
    })
  },
})

const update = defineMethod({
  scopes: [],
  limit: rateTiers.four,
  shape: { view_id: z.string(), hash: argumentSchemas.text, view },
  run: (given, { views }) =>
    withView(given.view, 'modal', (content) => views.update(given.view_id, content, given.hash)),
})

const publish = defineMethod({
  scopes: [],
  limit: rateTiers.four,
  shape: { user_id: z.string(), hash: argumentSchemas.text, view },
  run(given, { views, workspace }) {
    if (!workspace.person(given.user_id)) return refuse('user_not_found')
    return withView(given.view, 'home', (content) => views.publish(given.user_id, content, given.hash))
  },
})

function withView(
  given: unknown,
  type: ViewContent['type'],
  show: (content: ViewContent) => ViewResult,
): ApiResult {
  const checked = checkView(given)
  if (!checked.ok) return refuse(checked.error, checked.messages)
  if (checked.view.type !== type)
    return refuse('invalid_arguments', [`must be a ${type} [json-pointer:/view/type]`])
  const shown = show(checked.view)
  return shown.ok ? { ok: true, view: slackView(shown.view) } : refuse(shown.error)
}

/** By their names. */
export const viewMethods = {
  'views.open': open,
  'views.publish': publish,
  'views.push': push,
  'views.update': update,
}
