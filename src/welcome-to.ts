// What the local Slack's empty channel says: what the bot answers from, and questions to try.
import { formatDay } from './news/news-date.ts'
import { DEMONSTRATION, type OpenedCorpus } from './open-corpus.ts'

interface Welcoming extends Pick<OpenedCorpus, 'path'> {
  readonly index: Pick<OpenedCorpus['index'], 'coverage'>
  /** Whether a language model writes the answers. */
  readonly hasModel: boolean
}

/** Answered by the demonstration articles; a test asks them. */
export const demonstrationQuestions: readonly string[] = [
  'Who won the Cormorant Prize?',
  'How many people were hurt in the tram crash?',
  'What did Siobhán O’Brien-Núñez say about the crack?',
  'What happened on 12 November?',
]

/** `path` as of an `OpenedCorpus`. */
export async function welcomeTo({ index, path, hasModel }: Welcoming) {
  const { articles, earliest, latest } = await index.coverage()
  const span = earliest && latest ? `, ${formatDay(earliest)} to ${formatDay(latest)}` : ''
  const demonstration = path === DEMONSTRATION
  const held = `${articles} ${demonstration ? 'invented demonstration ' : ''}article${articles === 1 ? '' : 's'}${span}`
  return {
    text: `Ask Newsdesk about the news. It answers from ${held}, and quotes what it says.`,
    examples: demonstration ? demonstrationQuestions : [],
    notes: [
      ...(articles === 0 ? ['There are no articles: drop files here, or run npm run ingest -- PATH'] : []),
      ...(demonstration ? ['For your own articles, drop files here, or run npm run ingest -- PATH'] : []),
      ...(hasModel
        ? []
        : ['No language model is set: answers are sentences of the articles. See docs/model.md']),
    ],
  }
}
