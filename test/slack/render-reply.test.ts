// What a person reads in an answer and in an abstention.
import { describe, expect, it } from 'vitest'
import type { Answer, Reply } from '../../src/answering/reply.ts'
import type { ArticleCard } from '../../src/news/article.ts'
import type { SlackMessage } from '../../src/slack/rendering/lay-out.ts'
import { renderReply } from '../../src/slack/rendering/render-reply.ts'
import { expectWithinLimits, type Node, nodes, readLines as read } from './read-blocks.ts'
import { abstention, agencyCard, citationOf, damAnswer, damCard } from './sample-replies.ts'

const render = (reply: Reply, timeZone = 'UTC') => renderReply(reply, { timeZone })
describe('an answer', () => {
  it('reads as sentences with linked markers, sources, the as-of line and the notice', () => {
    expect(read(render(damAnswer, 'Europe/Berlin'))).toEqual([
      'Engineers said a crack was found. [1]<https://harbour-post.example/2026/11/06/dam?page=1&view=full#:~:text=a%20crack%20was%20found> ' +
        'Armenia weighs its alliances. [2]<https://north-times.example/pashinyan>' +
        '[1]<https://harbour-post.example/2026/11/06/dam?page=1&view=full#:~:text=spillway>',
      'Sources',
      '[1] The Harbour Post · 6 Nov 2026 · Crack found in spillway of Orrin dam<https://harbour-post.example/2026/11/06/dam?page=1&view=full>',
      '[2] AFP via The North Times · 22 May 2023 · updated 23 May 2023 · Opinion · summary · Armenia weighs its alliances<https://north-times.example/pashinyan>',
      'Correction: An earlier version misspelt O’Brien.',
      'As of 24 Nov 2026 · searched 1-7 Nov 2026These are quotes; nothing was rewritten.',
    ])
  })

  it('reads the same as text, with the addresses spelt out and escaped', () => {
    expect(render(damAnswer).text).toBe(
      [
        'Engineers said a crack was found. [1] Armenia weighs its alliances. [2][1]',
        '',
        'Sources',
        '[1] The Harbour Post · 6 Nov 2026 · Crack found in spillway of Orrin dam https://harbour-post.example/2026/11/06/dam?page=1&amp;view=full',
        '[2] AFP via The North Times · 22 May 2023 · updated 23 May 2023 · Opinion · summary · Armenia weighs its alliances https://north-times.example/pashinyan',
        '    Correction: An earlier version misspelt O’Brien.',
        '',
        'As of 23 Nov 2026 · searched 1-7 Nov 2026',
        'These are quotes; nothing was rewritten.',
      ].join('\n'),
    )
  })

  it('names the other outlets that print a source, and counts them where they are many', () => {
    const printedIn = (...outlets: readonly string[]) =>
      read(render({ ...damAnswer, alsoIn: [{ articleId: damCard.id, outlets }] })).find((line) =>
        line.startsWith('[1]'),
      )
    expect(printedIn('The Gazette')).toContain('[1] The Harbour Post, also in The Gazette · 6 Nov 2026')
    expect(printedIn('A', 'B')).toContain('The Harbour Post, also in A and B ·')
    expect(printedIn('A', 'B', 'C')).toContain('The Harbour Post, also in 3 outlets ·')
  })

  it('takes the day of the as-of line from the asker’s time zone', () => {
    const day = (timeZone: string) => read(render(damAnswer, timeZone)).at(-1)?.slice(0, 17)
    expect([day('America/Los_Angeles'), day('Pacific/Auckland')]).toEqual([
      'As of 23 Nov 2026',
      'As of 24 Nov 2026',
    ])
  })

  it('shows when an article was published, and an update as one', () => {
    const [, , ...lines] = read(render(damAnswer))
    expect(lines[1]).toContain('22 May 2023 · updated 23 May 2023')
    expect(lines[0]).toContain('6 Nov 2026')
    expect(lines[0]).not.toContain('updated')
  })

  it('says how a follow-up was understood, and cuts that where it is long', () => {
    const lastLine = (standaloneQuestion: string) =>
      render({ ...damAnswer, standaloneQuestion, isRewritten: true })
        .text.split('\n')
        .at(-2)
    expect(lastLine('Why did Tern stop flying?')).toBe(
      'Understood as “Why did Tern stop flying?” · As of 23 Nov 2026 · searched 1-7 Nov 2026',
    )
    expect(lastLine('why '.repeat(300))?.length).toBeLessThan(300)
  })

  it('keeps a long headline whole, and cuts an endless one at a word', () => {
    const headline = 'Ministers agree on a plan for the dams of the north after a night of talks '
      .repeat(3)
      .trim()
    const shown = (words: string) => lastLink(withCard({ ...damCard, headline: words }))?.text
    expect(shown(headline)).toBe(headline)
    expect(shown(headline.repeat(3))).toMatch(/^.{250,299}\b…$/)
  })

  it('does not link an address that is too long, and says so', () => {
    const url = `https://harbour-post.example/${'x'.repeat(3_000)}`
    const message = render(withCard({ ...damCard, url }))
    expect(message.text).toContain('dam (its address is too long to link)')
    expect(nodes(message.blocks).filter(({ type }) => type === 'link')).toEqual([])
  })

  it('links the article alone where the quote makes the address too long', () => {
    const citations = [citationOf(damCard, 1, 'crack '.repeat(600))]
    const message = render({ ...damAnswer, sentences: [{ text: 'A crack was found.', citations }] })
    const links = nodes(message.blocks).filter(({ type }) => type === 'link')
    expect(links.map(({ url }) => url)).toEqual([damCard.url, damCard.url])
  })

  it('says how many sentences and sources were left out of an answer too long for one message', () => {
    const message = render(longAnswer(60))
    const sources = nodes(message.blocks).filter(({ url }) => /\/\d+$/.test(url ?? '')).length / 2
    const left = 60 - sources
    expect(sources).toBeGreaterThan(10)
    expect(read(message).at(-1)).toContain(
      `Left out, to fit into one message: ${left} sentences and ${left} sources.`,
    )
    expect(message.text).toContain(`${left} sentences and ${left} sources.`)
  })

  it('shortens a sentence that would fill the message alone, and still cites it', () => {
    const answer = withCard({ ...damCard, headline: '"'.repeat(2_000), correction: '"'.repeat(9_000) })
    const [sentence] = answer.sentences
    const message = render({
      ...answer,
      notices: ['"'.repeat(9_000)],
      sentences: [{ text: '"'.repeat(20_000), citations: sentence?.citations ?? [] }],
    })
    expect(nodes(message.blocks).filter(({ url }) => url?.startsWith(damCard.url))).toHaveLength(2)
    expectWithinLimits(message)
  })
})

describe('an answer too long for one message', () => {
  const parts = (answer: Answer, options: object = {}) => {
    const { more = [], ...first } = renderReply(answer, { timeZone: 'UTC', maxMessages: 8, ...options })
    return [first, ...more]
  }
  const sourcesOf = (message: SlackMessage) =>
    nodes(message.blocks).flatMap(({ url }) => (url && /\/\d+$/.test(url) ? [url] : []))

  it('goes on in further messages, each with the sources of its sentences; none is lost', () => {
    const controls = () => [{ type: 'divider' as const }]
    const messages = parts(longAnswer(60), { controls })
    expect(messages.length).toBeGreaterThan(2)
    for (const message of messages) {
      expectWithinLimits(message)
      const shown = sourcesOf(message)
      // Each is linked by its marker and by its line in the list.
      expect(shown.length).toBe(2 * new Set(shown).size)
    }
    expect(new Set(messages.flatMap(sourcesOf)).size).toBe(60)
    const [first, ...others] = messages
    const last = others.at(-1)
    expect(read(first as SlackMessage).at(-1)).toBe(
      `Part 1 of ${messages.length}: the answer goes on in the next message.`,
    )
    expect(last?.blocks.at(-1)?.type).toBe('divider')
    expect(last?.text).toContain('As of 23 Nov 2026')
    expect(messages.map(({ text }) => text).join()).not.toContain('Left out')
  })

  it('reads as the whole answer in the text of its first message', () => {
    const [first] = parts(longAnswer(60))
    for (const number of [1, 30, 60]) expect(first?.text).toContain(`Sentence ${number} of many`)
    expect(first?.text).toContain('[60] AFP via The North Times')
  })

  it('keeps reports that differ together with their sources', () => {
    const reports = Array.from({ length: 40 }, (_, i) => ({
      value: String(i),
      sentence: {
        text: 'Some words of a report. '.repeat(20),
        citations: [citationOf({ ...damCard, url: `https://north-times.example/${i}` }, i + 3)],
      },
      isNewest: i === 0,
      outlets: 1,
    }))
    const messages = parts({ ...damAnswer, conflicts: [{ subject: 'houses', reports }] })
    expect(new Set(messages.flatMap(sourcesOf)).size).toBe(40)
    for (const message of messages) expectWithinLimits(message)
  })

  it('is cut where there are too many parts, and says what was left out', () => {
    const messages = parts(longAnswer(100), { maxMessages: 3 })
    expect(messages).toHaveLength(3)
    const shown = new Set(messages.flatMap(sourcesOf)).size
    expect(messages.at(-1)?.text).toContain(`${100 - shown} sentences and ${100 - shown} sources.`)
  })
})

describe('an abstention', () => {
  it('says what was looked through and which articles come closest', () => {
    const message = render(abstention)
    expect(read(message)).toEqual([
      'I found nothing in the 41 articles I hold (1 Oct - 22 Nov 2026) that answers this.',
      'The closest articles',
      'The Harbour Post · 6 Nov 2026 · Crack found in spillway of Orrin dam<https://harbour-post.example/2026/11/06/dam?page=1&view=full>',
      'AFP via The North Times · 22 May 2023 · updated 23 May 2023 · Opinion · summary · Armenia weighs its alliances<https://north-times.example/pashinyan>',
      'Correction: An earlier version misspelt O’Brien.',
      'As of 23 Nov 2026',
    ])
    expect(message.text).toMatch(/^I found nothing .+\n\nThe closest articles\nThe Harbour Post/)
  })

  it('says what was looked for', () => {
    const message = render({ ...abstention, lookedFor: ['commands', 'peacekeepers'] })
    expect(message.text).toContain('Looked for: commands, peacekeepers')
  })

  it.each([
    [{ articles: 1, earliest: '2026-11-22', latest: '2026-11-22' }, 'the 1 article I hold (22 Nov 2026)'],
    [
      { articles: 1_041, earliest: '2026-11-01', latest: '2026-11-22' },
      'the 1,041 articles I hold (1-22 Nov 2026)',
    ],
    [{ articles: 2, earliest: '2023-05-22', latest: '2026-11-22' }, 'hold (22 May 2023 - 22 Nov 2026)'],
    [{ articles: 2 }, 'the 2 articles I hold that answers'],
  ])('names the coverage %o', (coverage, words) => {
    expect(render({ ...abstention, coverage }).text).toContain(words)
  })

  it('shows no list where nothing comes close', () => {
    expect(render({ ...abstention, closest: [] }).blocks).toHaveLength(2)
  })

  it('says how to add articles where there are none', () => {
    const message = render({
      ...abstention,
      reason: 'empty-corpus',
      closest: [],
      coverage: { articles: 0 },
    })
    expect(message.text).toContain('npm run ingest')
  })
})

describe('a rich answer', () => {
  const sentence = { text: 'On Monday 12 houses fell.', citations: [citationOf(damCard, 1)] }
  const rich: Answer = {
    ...damAnswer,
    sentences: [
      { ...sentence, emphasis: [{ start: 10, end: 12 }], insertions: [{ at: 9, text: ' [2 Nov]' }] },
    ],
    notices: ['One.', 'Two.'],
    conflicts: [
      {
        subject: 'houses that fell',
        reports: [
          { value: '12', sentence, isNewest: true, outlets: 2 },
          {
            value: '9',
            sentence: { text: 'Nine houses fell.', citations: [citationOf(agencyCard, 2)] },
            isNewest: false,
            outlets: 1,
          },
        ],
      },
    ],
    followUps: ['Who owns the dam?'],
  }
  const dam = `<${citationOf(damCard, 1).url}>`

  it('shows brackets, reports side by side with their sources, every notice, and what to ask next', () => {
    expect(read(render(rich))).toEqual([
      `On Monday [2 Nov] 12 houses fell. [1]${dam}`,
      'Reports differ: houses that fell',
      `12 (The Harbour Post · 6 Nov 2026, newest, 2 outlets): On Monday 12 houses fell. [1]${dam}`,
      `9 (AFP via The North Times · 22 May 2023 · updated 23 May 2023 · Opinion · summary, earlier report): Nine houses fell. [2]<${agencyCard.url}>`,
      'Sources',
      expect.stringMatching(/^\[1\] The Harbour Post/),
      expect.stringMatching(/^\[2\] AFP via The North Times/),
      'Correction: An earlier version misspelt O’Brien.',
      'You could also ask',
      'Who owns the dam?',
      'As of 23 Nov 2026 · searched 1-7 Nov 2026One.Two.',
    ])
  })

  it('sets the exact answer bold, and nothing else of the sentence', () => {
    const [first] = render({ ...rich, conflicts: [] }).blocks
    const bold = nodes(first ? [first] : []).filter((node) => 'style' in node)
    expect(bold.map(({ text }) => text)).toEqual(['12'])
  })

  it('puts a dated list behind the days of its articles', () => {
    const [first] = read(render({ ...damAnswer, layout: 'dated-list' }))
    expect(first).toMatch(/^6 Nov 2026: Engineers said a crack was found\. \[1\]/)
  })

  it('says that differing reports were left out where there was no room', () => {
    const reports = Array.from({ length: 40 }, (_, i) => ({
      value: String(i),
      sentence: { text: 'Some words of a report. '.repeat(20), citations: [citationOf(damCard, 1)] },
      isNewest: i === 0,
      outlets: 1,
    }))
    const message = render({ ...rich, conflicts: [{ subject: 'houses', reports }] })
    expectWithinLimits(message)
    expect(message.text).toContain('Left out, to fit into one message: 1 list of differing reports')
  })
})

function withCard(card: ArticleCard): Answer {
  return { ...damAnswer, sentences: [{ text: 'A crack was found.', citations: [citationOf(card, 1)] }] }
}

function lastLink(answer: Answer): Node | undefined {
  return nodes(render(answer).blocks).findLast(({ type }) => type === 'link')
}

function longAnswer(sentences: number): Answer {
  return {
    ...damAnswer,
    sentences: Array.from({ length: sentences }, (_, index) => ({
      text: `Sentence ${index + 1} of many that say a little more than is needed to fill a line.`,
      citations: [citationOf({ ...agencyCard, url: `https://north-times.example/${index}` }, index + 1)],
    })),
  }
}
