// Takes articles that are forgotten out of everything that the bot remembers.
import type { Keyv } from 'keyv'
import { forgetInReply, type IsForgotten } from './conversation/forget-in-reply.ts'
import { type Memory, openMemory } from './conversation/memory.ts'
import type { Logger } from './logger.ts'
import type { State } from './state/state.ts'

export interface ForgetInStateOptions {
  readonly state: State
  readonly articles: readonly { readonly id: string; readonly url: string }[]
  readonly logger: Logger
  /** Whether what stands in Slack goes too: a takedown reaches it, the end of a time of retention does not. */
  readonly isTakedown: boolean
}

/** How many of each rested on the articles. */
export interface ForgottenInState {
  readonly answers: number
  readonly turns: number
  readonly votes: number
  /** Of the local Slack. */
  readonly messages: number
  /** Posted answers that a running bot removes within a minute, else the next one. */
  readonly posted: number
}

/** Whatever has been said from the articles is gone when it resolves, also from the state's file. */
export async function forgetInState({
  state,
  articles,
  logger,
  isTakedown,
}: ForgetInStateOptions): Promise<ForgottenInState> {
  const ids = new Set(articles.map(({ id }) => id))
  const isForgotten = (id: string) => ids.has(id)
  const memory = openMemory({ keyv: (namespace) => state.keyv(namespace), logger })
  const forgotten = {
    // Noted before their answers are forgotten: a run that dies in between is completed by the next.
    posted: isTakedown ? await notePosted(memory, isForgotten) : 0,
    answers: await memory.answers.forgetArticles(isForgotten),
    turns: await memory.conversations.forgetArticles(isForgotten),
    votes: await memory.votes.forgetArticles(isForgotten),
    messages: await deleteWhere(state.keyv('local-messages'), (value) => namesAny(value, articles)),
  }
  // Completions of a model, which are kept for an hour; counts of its use are no text.
  await deleteWhere(state.keyv('model'), (value) => typeof value === 'string')
  await state.scrub()
  return forgotten
}

async function notePosted({ answers, takenDown }: Memory, isForgotten: IsForgotten): Promise<number> {
  let noted = 0
  for await (const { workspace, value: answer } of answers.all()) {
    const { reply } = answer.turn
    if (forgetInReply(reply, isForgotten) !== reply && (await takenDown.note(workspace, answer))) noted += 1
  }
  return noted
}

/** Messages link what they quote. */
function namesAny(value: unknown, articles: ForgetInStateOptions['articles']): boolean {
  const json = JSON.stringify(value)
  return articles.some(({ url }) => json.includes(JSON.stringify(url).slice(1, -1)))
}

async function deleteWhere(keyv: Keyv, isGone: (value: unknown) => boolean): Promise<number> {
  const gone: string[] = []
  for await (const [key, value] of keyv.iterator?.(undefined) ?? []) if (isGone(value)) gone.push(String(key))
  for (const key of gone) await keyv.delete(key)
  return gone.length
}
