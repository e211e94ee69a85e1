// auth.test, api.test and apps.connections.open: how a client finds out where it is.
import { workspaceIds } from '../workspace-ids.ts'
import { argumentSchemas } from './argument-schemas.ts'
import { defineMethod } from './define-method.ts'
import { rateTiers } from './rate-tiers.ts'

const authTest = defineMethod({
  scopes: [],
  limit: rateTiers.special,
  shape: {},
  run: (_, { workspace, url }) => ({
    ok: true,
    url: `${url}/`,
    team: workspace.name,
    user: 'newsdesk',
    team_id: workspaceIds.teamId,
    user_id: workspaceIds.botUserId,
    bot_id: workspaceIds.botId,
    is_enterprise_install: false,
  }),
})

/** Echoes: the error that it is given, and its arguments. */
const apiTest = defineMethod({
  scopes: [],
  limit: rateTiers.four,
  token: 'none',
  shape: { error: argumentSchemas.text, foo: argumentSchemas.text },
  run: ({ error, ...args }) =>
    error === undefined ? { ok: true, args } : { ok: false, error, args: { error } },
})

const openConnection = defineMethod({
  scopes: ['connections:write'],
  limit: rateTiers.one,
  token: 'app',
  shape: {},
  run: (_, { url, socketMode }) => ({
    ok: true,
    url: `${url.replace(/^http/, 'ws')}${socketMode.createLink()}`,
  }),
})

/** By their names. */
export const connectionMethods = {
  'api.test': apiTest,
  'apps.connections.open': openConnection,
  'auth.test': authTest,
}
