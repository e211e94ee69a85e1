// Every word of its own that the bot says in Slack, in English.

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

  sources: 'Sources',
  conflict: (subject: string) => `Reports differ on ${subject}`,
  newest: 'newest',
  earlierReport: 'earlier report',
  outlets: (outlets: number) => count(outlets, 'outlet', 'outlets'),
  followUps: 'You could also ask',
  closest: 'The closest articles',
  correction: (text: string) => `Correction: ${text}`,
  addressTooLong: 'its address is too long to link',
  asOf: (day: string) => `As of ${day}`,
  understood: (question: string) => `Understood as “${question}”`,
  searched: (span: string) => `searched ${span}`,

  nothingFound: (articles: number, span: string | undefined) =>
    `I found nothing in the ${count(articles, 'article', 'articles')} I hold${span ? ` (${span})` : ''} that answers this.`,
  emptyCorpus: 'I hold no articles yet. Add some with “npm run ingest -- PATH”, then ask again.',

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

  help:
    'Ask me something about the news, for example “What is the latest on the dam repairs?” or ' +
    '“What did the prime minister say about the CSTO?”',
  commandHelp:
    'Type a question behind the command, for example “/news What is the latest on the dam repairs?” or ' +
    '“/news What did the prime minister say about the CSTO?”',
  /** The id stands in the log line of the failure. */
  failed: (id: string) =>
    `Sorry, I could not answer this just now: please ask again, and if it keeps failing, quote ${id} to whoever runs me.`,
} as const
