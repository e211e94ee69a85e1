// The workspace as a person at the page sees it.
import { answerIdOf } from './answer-id-of.ts'
import type { Message } from './message.ts'
import type { PageEvent, PageMessage, PageState } from './page-protocol.ts'
import type { Change, ThreadStatus, Workspace } from './workspace.ts'

/** A message in the page's form; `isParent` where it has replies. */
function toPageMessage(message: Message, isParent: boolean): PageMessage {
  const threadTs = message.threadTs ?? (isParent ? message.ts : undefined)
  const answerId = answerIdOf(message.blocks ?? [])
  return {
    channel: message.channel,
    ts: message.ts,
    ...(threadTs !== undefined && { threadTs }),
    user: message.user,
    text: message.text,
    ...(message.blocks && { blocks: message.blocks }),
    ...(message.recipient !== undefined && { ephemeral: true, visibleTo: message.recipient }),
    ...(message.edited && { edited: true }),
    ...(message.streaming && { streaming: true }),
    ...(message.unfurl && { unfurl: message.unfurl }),
    ...(answerId !== undefined && { answerId }),
    ...(message.reactions.length > 0 && { reactions: message.reactions }),
  }
}

/** Messages of one channel, or of one of its threads, in the page's form; oldest first. */
export function pageMessages(
  workspace: Workspace,
  where: { channel: string; threadTs?: string | undefined },
): readonly PageMessage[] {
  const messages = workspace.messages(where)
  const parents = new Set(messages.map((message) => message.recipient === undefined && message.threadTs))
  return messages.map((message) => toPageMessage(message, parents.has(message.ts)))
}

/** All that the page of the person `me` shows at first. */
export function pageState(
  workspace: Workspace,
  { welcome, me }: { readonly welcome: PageState['welcome']; readonly me: string },
): Omit<PageState, 'teamId' | 'teams'> {
  const isMine = (channel: string) => isMember(workspace, channel, me)
  const channels = workspace.channels.filter((channel) => channel.members.includes(me))
  return {
    team: workspace.name,
    me,
    people: workspace.people,
    channels: channels.map(({ id, name, kind }) => ({ id, name, isDirect: kind === 'im' })),
    messages: channels
      .flatMap((channel) => pageMessages(workspace, { channel: channel.id }))
      .filter((message) => message.visibleTo === undefined || message.visibleTo === me),
    statuses: workspace.statuses.filter(({ channel }) => isMine(channel)).map(toPageStatus),
    sessions: workspace.sessions.filter(({ channel }) => isMine(channel)),
    prompts: workspace.prompts.filter(({ channel }) => isMine(channel)),
    welcome,
  }
}

/** What a change means for the page of the person `me`, in order; nothing where they do not see it. */
export function pageEvents(change: Change, workspace: Workspace, me: string): readonly PageEvent[] {
  const isMine = (channel: string) => isMember(workspace, channel, me)
  if (change.kind === 'status') {
    const event = { type: 'status', ...toPageStatus(change.status) } as const
    return isMine(change.status.channel) ? [event] : []
  }
  if (change.kind === 'session') {
    return isMine(change.session.channel) ? [{ type: 'session', ...change.session }] : []
  }
  if (change.kind === 'stopped') return []
  if (change.kind === 'prompts') {
    return isMine(change.prompts.channel) ? [{ type: 'prompts', prompts: change.prompts }] : []
  }
  const { message } = change
  if (!isMine(message.channel) || (message.recipient ?? me) !== me) return []
  if (change.kind === 'deleted') {
    return [{ type: 'message_deleted', channel: message.channel, ts: message.ts }]
  }
  return [message, ...newParents(change, workspace)].map((each) => ({
    type: 'message',
    message: toPageMessage(each, isParent(each, workspace)),
  }))
}

/** A reply makes its parent show that it has a thread. */
function newParents(change: Change, workspace: Workspace): readonly Message[] {
  if (change.kind !== 'posted' || change.message.threadTs === undefined) return []
  const parent = workspace.message(change.message.channel, change.message.threadTs)
  return parent ? [parent] : []
}

function isParent({ channel, ts }: Message, workspace: Workspace): boolean {
  return workspace.messages({ channel, threadTs: ts }).some((reply) => reply.threadTs && !reply.recipient)
}

function isMember(workspace: Workspace, channel: string, me: string): boolean {
  return workspace.channel(channel)?.members.includes(me) ?? false
}

function toPageStatus({ channel, threadTs, text }: ThreadStatus) {
  return { channel, threadTs, status: text }
}
