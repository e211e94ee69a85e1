// Many questions at once against the bot as a process of its own, which is killed in the middle: what became of each.
import type { LocalSlack } from '../../src/playground/local-slack.ts'

export interface LoadOptions {
  readonly slack: LocalSlack
  readonly mentions: number
  /** In which they are asked, evenly, in milliseconds. */
  readonly duration: number
  readonly channels: readonly string[]
  /** Of all events, how many are delivered a second time. */
  readonly repeated: number
  /** Called once half of the mentions are asked. */
  readonly interrupt: () => Promise<void>
  /** How long the last answer may take, in milliseconds. */
  readonly patience: number
  /** What comes twice comes soon after: so long that is waited for, in milliseconds. */
  readonly quiet: number
}

interface Shares {
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly all: number
}

export interface LoadFigures {
  readonly mentions: number
  /** Deliveries of all kinds, again ones too. */
  readonly acknowledged: number
  /** In milliseconds: of half, of 95 and 99 in a hundred, and of all deliveries that were acknowledged. */
  readonly acknowledgedWithin: Shares
  /**
   * Milliseconds until there was something to see in the thread, a status or a reaction: of what was asked while the bot
   * was there.
   */
  readonly firstSignWithin: Shares
  readonly answeredOnce: number
  readonly unanswered: number
  readonly answeredTwice: number
  /** Threads in which an answer stands before its question, or after a later one. */
  readonly outOfOrder: number
  /** Calls that the local Slack refused for their rate. */
  readonly rateLimited: number
  readonly seconds: number
}

interface Asked {
  readonly channel: string
  readonly thread: string
  readonly ts: string
}

const FIRST = '@Newsdesk Who won the Cormorant Prize?'
const SECOND = '@Newsdesk What colour is the new ferry to Orrin?'

/** Every fifth mention is a follow-up in a thread that has its answer. */
const FOLLOW_UP_EACH = 5

/** Rejects where the app is not there to answer at all. */
export async function runLoad(options: LoadOptions): Promise<LoadFigures> {
  const { slack, mentions, duration, channels } = options
  const begun = performance.now()
  const asking: Promise<Asked>[] = []
  const down = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY }
  for (let index = 0; index < mentions; index++) {
    const channel = channels[index % channels.length] ?? ''
    if (index === Math.floor(mentions / 2)) void interrupt(options, down)
    await sleepUntil(begun + (index * duration) / mentions)
    asking.push(ask(slack, channel, index))
  }
  const asked = await Promise.all(asking)
  await repeat(options)
  await settle(asked, options)
  return figures(asked, { slack, down, seconds: (performance.now() - begun) / 1000 })
}

/** Milliseconds since 1970. */
interface Span {
  from: number
  to: number
}

async function interrupt(options: LoadOptions, down: Span): Promise<void> {
  down.from = Date.now()
  await options.interrupt()
  down.to = Date.now()
}

function isOutside(at: number, { from, to }: Span): boolean {
  return at < from || at > to
}

async function ask(slack: LocalSlack, channel: string, index: number): Promise<Asked> {
  const { me, colleague } = slack.workspace
  const isFollowUp = index % FOLLOW_UP_EACH === FOLLOW_UP_EACH - 1
  const thread = isFollowUp ? answeredThread(slack, channel) : undefined
  const { ts } = await slack.post({
    user: index % 2 === 0 ? me : colleague,
    channel,
    text: thread === undefined ? FIRST : SECOND,
    ...(thread !== undefined && { threadTs: thread }),
  })
  return { channel, thread: thread ?? ts, ts }
}

/** The newest thread whose every question has its answer. */
function answeredThread(slack: LocalSlack, channel: string): string | undefined {
  const messages = slack.messages({ channel })
  const parents = messages.filter(({ threadTs, ts }) => threadTs === undefined || threadTs === ts)
  return parents.findLast(({ ts }) => {
    const replies = messages.filter((message) => message.threadTs === ts && message.ts !== ts)
    const [answer] = replies
    return replies.length === 1 && answer?.user === slack.workspace.botUserId && !answer.streaming
  })?.ts
}

/** As Slack does where an acknowledgement was lost on its way. */
async function repeat({ slack, repeated }: LoadOptions): Promise<void> {
  const every = Math.max(1, Math.round(1 / repeated))
  const again = slack.events.filter((_, index) => index % every === 0)
  const headers = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' }
  await Promise.all(again.map((event) => slack.deliver(event, headers)))
}

async function settle(
  asked: readonly Asked[],
  { slack, patience, quiet }: Pick<LoadOptions, 'slack' | 'patience' | 'quiet'>,
): Promise<void> {
  const until = performance.now() + patience
  while (performance.now() < until && asked.some((each) => answersTo(slack, each).length === 0))
    await new Promise((resolve) => setTimeout(resolve, 200))
  await new Promise((resolve) => setTimeout(resolve, quiet))
}

/** The bot’s messages between this question and the next one of its thread. */
function answersTo(slack: LocalSlack, { channel, thread, ts }: Asked) {
  const messages = slack.messages({ channel, threadTs: thread })
  const next = messages.find((message) => message.user !== slack.workspace.botUserId && message.ts > ts)
  return messages.filter(
    (message) =>
      message.user === slack.workspace.botUserId &&
      message.ts > ts &&
      (next === undefined || message.ts < next.ts),
  )
}

interface Outcome {
  readonly slack: LocalSlack
  readonly down: Span
  readonly seconds: number
}

function figures(asked: readonly Asked[], { slack, down, seconds }: Outcome): LoadFigures {
  const counts = asked.map((each) => answersTo(slack, each).length)
  const threads = [...new Map(asked.map((each) => [`${each.channel}/${each.thread}`, each])).values()]
  const isInOrder = ({ channel, thread }: Asked) =>
    slack
      .messages({ channel, threadTs: thread })
      .every(({ user }, index) => (user === slack.workspace.botUserId) === (index % 2 === 1))
  const acknowledged = slack.attempts.filter((attempt) => attempt.acknowledged)
  return {
    mentions: asked.length,
    acknowledged: acknowledged.length,
    acknowledgedWithin: sharesOf(acknowledged.map(({ took }) => took)),
    firstSignWithin: sharesOf(
      asked.filter(({ ts }) => isOutside(Number(ts) * 1_000, down)).flatMap((each) => firstSign(slack, each)),
    ),
    answeredOnce: counts.filter((count) => count === 1).length,
    unanswered: counts.filter((count) => count === 0).length,
    answeredTwice: counts.filter((count) => count > 1).length,
    outOfOrder: threads.filter((thread) => !isInOrder(thread)).length,
    rateLimited: slack.calls.filter(({ error }) => error === 'ratelimited').length,
    seconds: Math.round(seconds),
  }
}

function sharesOf(times: readonly number[]): Shares {
  const sorted = times.toSorted((one, other) => one - other)
  const within = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN)
  return { p50: within(0.5), p95: within(0.95), p99: within(0.99), all: within(1) }
}

/** None where the thread showed one already. */
function firstSign(slack: LocalSlack, { channel, thread, ts }: Asked): readonly number[] {
  const askedAt = Number(ts) * 1_000
  const sign = slack.calls.find(
    ({ method, at, arguments: given }) =>
      at >= Math.floor(askedAt) &&
      ((method === 'assistant.threads.setStatus' &&
        given.channel_id === channel &&
        given.thread_ts === thread) ||
        (method === 'reactions.add' && given.channel === channel && given.timestamp === ts)),
  )
  return sign ? [sign.at - askedAt] : []
}

async function sleepUntil(time: number): Promise<void> {
  const left = time - performance.now()
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left))
}
