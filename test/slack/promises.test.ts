// Which test holds what: every entrance, every part of a reply, and every trap that bots like this one fall into. The
// tables are read by people; the tests below see to it that what they name is there.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

type Row = readonly [promise: string, file: string, test: string]

/** Each of these runs over Socket Mode and over signed HTTP. */
const overBoth: readonly Row[] = [
  ['a mention is answered in its thread', 'entrances', 'a mention is answered once in its thread'],
  ['a direct message is answered', 'entrances', 'a direct message is answered in its thread'],
  [
    'a direct message offers questions from the articles',
    'home-and-shortcuts',
    'the messages tab offers questions, and a check of a message is shown to whoever asks for it',
  ],
  ['a follow-up needs no mention', 'follow-ups', 'is answered with what was said before'],
  ['it stands down for people, emoji and small talk', 'follow-ups', 'is none when it reads “%s”'],
  ['“stop” is obeyed', 'while-working', 'is obeyed: the thread is left alone until the next mention'],
  ['a channel chooses its mode', 'channel-settings', 'a channel may want mentions answered only'],
  [
    'a channel may be answered by itself',
    'channel-settings',
    'a channel may want its questions answered by themselves, and hears nothing where there is no answer',
  ],
  [
    'a channel may be off',
    'channel-settings',
    'a channel may want nothing, and whoever mentions the bot is told so',
  ],
  [
    'who may change that',
    'channel-settings',
    'is everybody at first, then whoever was chosen, whatever form is still open',
  ],
  [
    '/news QUESTION is for the asker alone',
    'entrances',
    'a slash command is answered to the asker alone, and remembered nowhere',
  ],
  ['Share to channel', 'buttons', 'a private answer is shared with the channel, which may follow it up'],
  ['Keep private', 'buttons', 'may stay private'],
  ['/news latest and timeline', 'channel-settings', '“%s” asks “%s”'],
  ['/news sources', 'channel-settings', 'lists the sources with counts and dates'],
  ['/news help', 'entrances', 'a slash command with “%s” gets a line of help'],
  [
    'unknown words get help',
    'channel-settings',
    'gives help for a word that is neither a command nor in the articles',
  ],
  [
    'Check this against the news',
    'home-and-shortcuts',
    'the messages tab offers questions, and a check of a message is shown to whoever asks for it',
  ],
  [
    'Ask about this article',
    'home-and-shortcuts',
    'answers from the article that a message links to, to whoever asks; without a question, what it reports',
  ],
  [
    'an article that is not held',
    'home-and-shortcuts',
    'says so where the article is not held, or where there is none',
  ],
  [
    'App Home',
    'home-and-shortcuts',
    'Home says what it holds, what the person asked, what people think, and to admins what it could not answer',
  ],
  [
    'edits and deletions',
    'while-working',
    'an edited question is answered again in place, and a deleted one withdraws the answer',
  ],
  [
    'a newer question supersedes',
    'while-working',
    'of the same person ends a run that takes longer, and is understood with it',
  ],
  [
    'the first sign of life',
    'while-working',
    'comes before anything that could take its time, for each question',
  ],
  [
    'a reaction where there is no status',
    'while-working',
    'is a reaction where no status can be shown, and goes with the answer',
  ],
  [
    'a slow Slack',
    'while-working',
    'does not hold up the answer where Slack is slow, and does not stay under it',
  ],
  [
    'streaming with a timeline',
    'while-working',
    'an answer that takes longer is streamed: its tasks with the articles, then each sentence',
  ],
  ['a stream that is refused', 'while-working', 'that Slack refuses is made up for by a message'],
  ['a stream that expires', 'while-working', 'that expires is finished by an update'],
  ['the native Stop button', 'while-working', 'Slack’s own Stop button ends the work, and says so'],
  [
    'How do you know?',
    'buttons',
    '“How do you know?” shows each quote in its paragraph, with what else prints it',
  ],
  ['follow-up buttons', 'buttons', 'a follow-up that was offered is asked by pressing it'],
  ['feedback', 'buttons', 'the last vote counts, and a bad one is asked for its reason'],
  ['Ask a person', 'buttons', 'people are asked for help once, in the thread'],
  [
    'native citations',
    'long-answers',
    'sources are cited by Slack’s own elements where that is wanted, and linked where Slack refuses them',
  ],
  [
    'long answers',
    'long-answers',
    'a long answer goes on in the thread; an edit changes all of it, a deletion takes all of it away',
  ],
  [
    'shared channels',
    'channel-settings',
    'sees no answer where the policy is “%s”; the asker alone reads “…%s…”',
  ],
  [
    'locale',
    'channel-settings',
    'are those of the asker’s language where there is a catalogue, else English',
  ],
  [
    'a restart loses nothing',
    'restarts',
    'a question that a dead process had acknowledged is answered after the restart, once',
  ],
]

/** What can only be installed over HTTP, and what is about Socket Mode or the state. */
const alone: readonly Row[] = [
  [
    'OAuth',
    'installing',
    'lets a workspace ask, by its own token, as soon as somebody has installed the bot',
  ],
  ['org-wide installs', 'installing', 'for an organisation opens all its workspaces'],
  [
    'token rotation under a lock',
    'installing',
    'is renewed once for all replicas, and every question that came meanwhile is answered',
  ],
  [
    'uninstall deletes everything',
    'installing',
    'deletes everything of the workspace, and nothing of another',
  ],
  [
    'workspaces are apart',
    'installing',
    'never see each other’s conversations, though channels, threads and people have the same ids',
  ],
  [
    'a Slack of others',
    'emulate',
    'is installed by OAuth, and answers in the thread where streams and statuses are unknown',
  ],
  [
    'Socket Mode reconnects',
    'connections',
    'a connection that Slack ends costs no question and no command, as there is another',
  ],
  [
    'lost acknowledgements',
    'connections',
    'what Slack could not deliver, or heard nothing of, is delivered again and answered once',
  ],
  [
    'replicas: once and in order',
    'replicas',
    'each question is answered once, and those of a thread in their order',
  ],
  [
    'replicas: Stop',
    'replicas',
    'Stop, pressed where the other one hears it, ends the work and says so once',
  ],
  [
    'replicas: newer, edited, deleted',
    'replicas',
    'a newer question, an edit and a deletion end the work of the other one',
  ],
  [
    'every shape of Slack’s',
    'payloads',
    'that ask something are answered once each, whatever shape and however often they come',
  ],
]

/** Ways to fail that other bots have shown. */
const traps: readonly Row[] = [
  ['a marker that nothing stands for becomes a dead link', 'models/misbehaving-model', 'cites nothing'],
  [
    'sources get lost where a message is full',
    'slack/render-reply',
    'goes on in further messages, each with the sources of its sentences; none is lost',
  ],
  [
    'sources get lost where a message is sent again',
    'slack/whole-bot/failures',
    'blocks that Slack refuses are sent again as text',
  ],
  [
    'titles are cut until they say nothing',
    'slack/render-reply',
    'keeps a long headline whole, and cuts an endless one at a word',
  ],
  [
    'an acknowledgement, then silence',
    'slack/whole-bot/failures',
    'a question that is never answered gets its sentence in time, and blocks nothing',
  ],
  [
    'work before the acknowledgement',
    'slack/whole-bot/failures',
    'events are acknowledged at once, however long the answer takes',
  ],
  [
    'retries are known by a header alone',
    'slack/whole-bot/answered-once',
    'however often Slack delivers the event',
  ],
  [
    'a stack trace or a token in a channel',
    'slack/whole-bot/failures',
    'the thread gets one plain sentence with an id, the log the rest without secrets',
  ],
  ['memory in the process only', 'slack/whole-bot/follow-ups', 'still works after a restart in mid-thread'],
  [
    '“latest” without a bound',
    'retrieval/rank-candidates',
    'for the latest, yesterday’s article beats last year’s closer match',
  ],
  [
    'a quote with a gap turns the meaning',
    'verification/find-splice-fault',
    'is refused across a “not” or a “may”',
  ],
  [
    'a quote in parts, in another order',
    'verification/find-splice-fault',
    'is refused where its parts stand the other way round',
  ],
  [
    'the time of an update passes for that of publication',
    'slack/render-reply',
    'shows when an article was published, and an update as one',
  ],
  ['an apostrophe breaks a filter', 'indexing/passage-index', 'takes ids and words with apostrophes as text'],
]

const sourceOf = (path: string) => readFileSync(join(import.meta.dirname, '..', `${path}.test.ts`), 'utf8')

/** As the name stands in the code: quotes may be of either kind. */
const holds = (source: string, test: string) => source.includes(`'${test}'`) || source.includes(`"${test}"`)

describe('what is promised', () => {
  it.each(overBoth)('%s: is tested over both transports', (_, file, test) => {
    const source = sourceOf(`slack/whole-bot/${file}`)
    const [before, behind] = source.split(test, 2)
    expect([test, behind !== undefined]).toEqual([test, true])
    const around = before?.slice(before.lastIndexOf('\ndescribe'))
    const own = behind?.slice(0, 80)
    expect(`${around}${own}`).toMatch(/\ndescribe\.each\(modes\)|\(mode\) =>/)
  })

  it.each(alone)('%s: is tested', (_, file, test) => {
    expect(holds(sourceOf(`slack/whole-bot/${file}`), test)).toBe(true)
  })
})

describe('what others fell into', () => {
  it.each(traps)('%s: is tested', (_, file, test) => {
    expect(holds(sourceOf(file), test)).toBe(true)
  })
})
