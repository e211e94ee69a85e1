// Replies for the tests of rendering and of the whole bot, about events that never happened.
import type { Abstention, Answer } from '../../src/answering/reply.ts'
import type { ArticleCard } from '../../src/news/article.ts'
import type { Citation } from '../../src/news/citation.ts'

export const damCard: ArticleCard = {
  id: '0123456789abcdef',
  url: 'https://harbour-post.example/2026/11/06/dam?page=1&view=full',
  headline: 'Crack found in spillway of Orrin dam',
  publisher: 'The Harbour Post',
  publishedAt: '2026-11-06',
  kind: 'report',
  text: 'full',
}

export const agencyCard: ArticleCard = {
  id: 'fedcba9876543210',
  url: 'https://north-times.example/pashinyan',
  headline: 'Armenia weighs its alliances',
  publisher: 'The North Times',
  agency: 'AFP',
  publishedAt: '2023-05-22',
  updatedAt: '2023-05-23T08:00:00+02:00',
  kind: 'opinion',
  text: 'summary',
  correction: 'An earlier version misspelt O’Brien.',
}

export function citationOf(article: ArticleCard, number: number, words = 'a crack was found'): Citation {
  return {
    number,
    quote: { passageId: `${article.id}:0`, text: words, start: 0, end: words.length },
    article,
    url: article.text === 'full' ? `${article.url}#:~:text=${encodeURIComponent(words)}` : article.url,
  }
}

export const damAnswer: Answer = {
  kind: 'answer',
  standaloneQuestion: 'What was found in the Orrin dam?',
  asOf: '2026-11-23T23:30:00.000Z',
  window: { label: '1-7 Nov 2026' },
  notices: ['These are quotes; nothing was rewritten.'],
  sentences: [
    { text: 'Engineers said a crack was found.', citations: [citationOf(damCard, 1)] },
    {
      text: 'Armenia weighs its alliances.',
      citations: [citationOf(agencyCard, 2), citationOf(damCard, 1, 'spillway')],
    },
  ],
}

export const abstention: Abstention = {
  kind: 'abstention',
  standaloneQuestion: 'Who commands the peacekeepers?',
  asOf: '2026-11-23T10:00:00.000Z',
  reason: 'no-evidence',
  closest: [damCard, agencyCard],
  coverage: { articles: 41, earliest: '2026-10-01', latest: '2026-11-22' },
}
