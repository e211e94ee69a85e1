// The part of Slack's Web API that Newsdesk uses, and what each method needs.
import type { WebClient } from '@slack/web-api'

/**
 * The bot scope of every method that the code may call; null where it needs none. `SlackClient` is made from this table, so a method that
 * is missing here does not compile, and the manifest is tested against it.
 */
export const methodScopes = {
  'agents.sessions.setStatus': 'chat:write',
  'assistant.threads.setStatus': 'chat:write',
  'assistant.threads.setSuggestedPrompts': 'assistant:write',
  'chat.appendStream': 'chat:write',
  'chat.delete': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.postMessage': 'chat:write',
  'chat.startStream': 'chat:write',
  'chat.stopStream': 'chat:write',
  'chat.update': 'chat:write',
  'conversations.replies': 'channels:history',
  'reactions.add': 'reactions:write',
  'reactions.remove': 'reactions:write',
  'users.info': 'users:read',
  'views.open': null,
  'views.publish': null,
  'views.update': null,
} as const

type Method = keyof typeof methodScopes

/** `{ a: { b: … } }` for `a.b`. */
type Reach<From, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof From
    ? { readonly [Key in Head]: Reach<From[Key], Rest> }
    : never
  : Path extends keyof From
    ? { readonly [Key in Path]: From[Key] }
    : never

type All<Union> = (Union extends unknown ? (value: Union) => void : never) extends (value: infer Each) => void
  ? Each
  : never

/** Bolt's client, narrowed to the methods of the table. */
export type SlackClient = All<{ [Each in Method]: Reach<WebClient, Each> }[Method]>
