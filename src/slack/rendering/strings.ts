// Every word of its own that the bot says in Slack, in English: the catalogue that every other one is made after.
import type { Conflict } from '../../answering/reply.ts'

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number.toLocaleString('en-GB')} ${many}`

const list = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' and ')

interface LeftOut {
  readonly sentences: number
  readonly conflicts: number
  readonly sources: number
}

export const strings = {
  /** Behind the bot's name: "Newsdesk is searching the articles…". */
  status: 'is searching the articles…',
  loadingMessages: ['Searching the articles…', 'Reading what was reported…', 'Checking every quote…'],

  planTitle: 'How this answer came to be',
  taskSearching: 'Searching the articles',
  taskReading: (articles: number) => `Reading ${count(articles, 'article', 'articles')}`,
  taskChecking: (sentences: number) => `Checking ${count(sentences, 'quote', 'quotes')}`,

  sources: 'Sources',
  conflict: ({ subject, areOfNamesakes, areOverTime }: Omit<Conflict, 'reports'>) => {
    if (areOfNamesakes) return `Told of several who or which share a name: ${subject}`
    return areOverTime ? `The figure has changed: ${subject}` : `Reports differ: ${subject}`
  },
  newest: 'newest',
  earlierReport: 'earlier report',
  outlets: (outlets: number) => count(outlets, 'outlet', 'outlets'),
  followUps: 'You could also ask',
  closest: 'The closest articles',
  correction: (text: string) => `Correction: ${text}`,
  /** Above a notice in the thread of an answer. */
  sourceChange: {
    withdrawn: 'Correction: a source of the answer above has been withdrawn by its publisher.',
    corrected: 'Correction: a source of the answer above has been corrected by its publisher.',
    changed: 'Correction: a source of the answer above has been changed since.',
  },
  /** In the place of an answer. */
  takenDown: 'This answer was removed: an article that it rested on has been taken down. Please ask again.',
  saysNoMore: (quote: string) => `It says no more: “${quote}”`,
  askAgain: 'Ask again for an answer from the articles as they are now.',
  addressTooLong: 'its address is too long to link',
  asOf: (day: string) => `As of ${day}`,
  understood: (question: string) => `Understood as “${question}”`,
  searched: (span: string) => `searched ${span}`,

  nothingFound: (articles: number, span: string | undefined) =>
    `I found nothing in the ${count(articles, 'article', 'articles')} I hold${span ? ` (${span})` : ''} that answers this.`,
  articleNotHeld: (articles: number, span: string | undefined) =>
    `The article at that address is not among the ${count(articles, 'article', 'articles')} I hold${span ? ` (${span})` : ''}, so I can say nothing about it.`,
  lookedFor: (words: readonly string[]) => `Looked for: ${words.join(', ')}`,
  emptyCorpus: 'I hold no articles yet. Add some with “npm run ingest -- PATH”, then ask again.',

  goesOn: ({ number, of }: { number: number; of: number }) =>
    `Part ${number} of ${of}: the answer goes on in the next message.`,
  leftOut: ({ sentences, conflicts, sources }: LeftOut) => {
    const parts = [
      ...(sentences > 0 ? [count(sentences, 'sentence', 'sentences')] : []),
      ...(conflicts > 0 ? [count(conflicts, 'list of differing reports', 'lists of differing reports')] : []),
      ...(sources > 0 ? [count(sources, 'source', 'sources')] : []),
    ]
    return `Left out, to fit into one message: ${list(parts)}.`
  },
  closestLeftOut: (articles: number) =>
    `Left out, to fit into one message: ${count(articles, 'article', 'articles')}.`,

  share: 'Share to channel',
  keepPrivate: 'Keep private',
  howDoYouKnow: 'How do you know?',
  askPerson: 'Ask a person',
  goodAnswer: 'Good answer',
  badAnswer: 'Bad answer',
  askedBy: (mention: string, question: string) => `${mention} asked: ${question}`,
  sharedBy: (mention: string, question: string) => `${mention} shares an answer to: ${question}`,
  cannotShare: 'I cannot post in this channel. Invite me with /invite @Newsdesk, then press Share again.',
  forgotten: 'This answer is too old: I have forgotten what it was based on. Please ask again.',
  helpAsked: (people: string, asker: string, question: string) =>
    `${people}, ${asker} would like a person’s answer to: ${question}`,
  helpAlreadyAsked: 'Somebody has been asked already; they will see it in this thread.',
  stopped: 'Stopped. Ask again whenever you like.',
  muted: 'I will keep out of this thread. Mention me when you want me back.',
  off: 'I am switched off in this channel. “/news settings” switches me on again.',
  refusedShared:
    'I do not answer in channels that are shared with other companies. Ask me in a direct message, or with /news.',

  help:
    'Ask me something about the news, for example “What is the latest on the dam repairs?” or ' +
    '“What did the prime minister say about the CSTO?”',
  commandHelp:
    'Type a question behind the command, for example “/news What is the latest on the dam repairs?” or ' +
    '“/news What did the prime minister say about the CSTO?”. Only you see the answer, until you share it.',
  commands: [
    ['/news QUESTION', 'answers it'],
    ['/news latest TOPIC', 'the newest reports on it; without a topic, the headlines'],
    ['/news timeline TOPIC', 'what was reported when'],
    ['/news sources', 'the outlets I hold, how many articles, from when to when'],
    ['/news settings', 'what I do in this channel, and who may change that'],
    ['/news help', 'this help'],
  ] as readonly (readonly [string, string])[],

  articles: (articles: number) => count(articles, 'article', 'articles'),
  held: ({ articles, outlets, span }: { articles: number; outlets: number; span: string }) =>
    `I hold ${count(articles, 'article', 'articles')} of ${count(outlets, 'outlet', 'outlets')}, ${span}.`,
  moreOutlets: (outlets: number) => `And ${count(outlets, 'more outlet', 'more outlets')}.`,
  noSources: 'I cannot look at my articles just now. Please try again.',

  homeTitle: 'Newsdesk',
  homeWhat:
    'I answer questions about the news from the articles I hold, and from nothing else. Every sentence is backed by ' +
    'a quote that was found in an article, and links to it. Mention me in a channel, write to me here, or use /news.',
  homeHeld: 'What I hold',
  newestReport: (day: string) => `The newest article is of ${day}.`,
  chartNote: 'Articles a day, the last two weeks.',
  homeAsked: 'Your recent questions',
  homeNothingAsked: 'None yet. Under Messages there are some to begin with.',
  homeVotes: 'What people think of my answers here',
  votes: ({ good, bad }: { good: number; bad: number }) =>
    good + bad === 0 ? 'Nobody has said yet.' : `${good} good, ${bad} bad.`,
  homeUnanswered: 'Questions I could not answer',
  homeNothingUnanswered: 'None lately.',
  promptsTitle: 'From what I hold',
  promptTitle: (topic: string) => `The latest on ${topic}`,
  promptMessage: (topic: string) => `What is the latest on ${topic}?`,

  claimsChecked: (claims: number) =>
    `I looked for reports on ${count(claims, 'claim', 'claims')} of this message.`,
  claimsNote:
    'A quote supports a claim where code finds what it says in the quote; no report means none that I hold.',
  claimsLeftOut: (claims: number) =>
    `Left out, to fit into one message: ${count(claims, 'claim', 'claims')}.`,
  noClaims:
    'I find nothing in this message that a report could support or contradict: no statement with a name or a number.',
  supports: 'Supported',
  contradicts: 'Reported differently',
  noReport: 'No report of this.',

  evidenceTitle: 'How do you know?',
  evidenceLoading: 'Looking up the articles…',
  evidenceNote: 'Each quote is set bold where it stands in its article.',
  sentencesLeftOut: (sentences: number) => `And ${count(sentences, 'more sentence', 'more sentences')}.`,
  alsoIn: (outlets: string) => `the same words in ${outlets}`,

  articleTitle: 'Ask about this article',
  articleQuestion: 'What would you like to know?',
  articleQuestionHint:
    'Leave it empty for what the article reports. Only you see the answer, until you share it.',
  whichArticle: 'Which article?',
  ask: 'Ask',
  noLink: 'This message links to no article.',
  linkNotHeld: (address: string, others: number) =>
    `I do not hold the article at ${address}${others > 0 ? `, nor ${count(others, 'the other one', 'others')} that this message links to` : ''}. ` +
    'I answer from the articles I hold, and from nothing else.',

  reasonTitle: 'What was wrong?',
  reasonLabel: 'What should the answer have said?',
  reasonHint: 'Whoever runs Newsdesk reads this, together with the question and the answer.',
  send: 'Send',
  skip: 'Skip',

  settingsTitle: 'Newsdesk here',
  settingsMode: 'What Newsdesk does in this channel',
  modes: {
    mentions: ['Mentions only', 'answers when it is mentioned'],
    'follow-ups': ['Mentions and follow-ups', 'also replies in threads where it has answered'],
    automatic: ['Answers by itself', 'also questions in the channel that its articles answer'],
    off: ['Off', 'answers nothing here'],
  } as Readonly<Record<'mentions' | 'follow-ups' | 'automatic' | 'off', readonly [string, string]>>,
  settingsWho: 'Who may change this',
  changeableBy: { everyone: 'Everybody in the channel', admins: 'Workspace admins only' },
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  saved: (mode: string) => `Saved. From now on in this channel: ${mode}.`,
  adminsOnly: (mode: string) =>
    `In this channel: ${mode}. Only an admin of this workspace may change that; ask one of them.`,
  settingsInChannelsOnly: 'In a direct message I answer everything. Use /news settings in a channel.',
  buttonFailed: (id: string) =>
    `Sorry, that did not work just now: please try again, and if it keeps failing, quote ${id} to whoever runs me.`,
  /** The id stands in the log line of the failure, here and below. */
  articlesUnreadable: (id: string) =>
    `Sorry, I cannot read my articles just now. If that goes on, whoever runs me can make their index anew with \`npm run ingest -- --rebuild SOURCE…\`; the log says why, at ${id}.`,
  failed: (id: string) =>
    `Sorry, I could not answer this just now: please ask again, and if it keeps failing, quote ${id} to whoever runs me.`,
}

/** What a catalogue of another language has to hold. */
export type Strings = typeof strings
