// The invariants of every message, whatever articles and questions hold.
import type { KnownBlock } from '@slack/types'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Reply } from '../../src/answering/reply.ts'
import type { ArticleCard } from '../../src/news/article.ts'
import { renderReply } from '../../src/slack/rendering/render-reply.ts'
import { expectWithinLimits, nodes } from './read-blocks.ts'
import { abstention, citationOf, damAnswer } from './sample-replies.ts'

/** Control characters, direction marks and characters without width. */
const HIDDEN = /\p{Cc}|[\p{Bidi_Control}\u00AD\u200B-\u200D\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/u

const render = (reply: Reply, timeZone = 'UTC') => renderReply(reply, { timeZone })
describe('whatever the articles hold', () => {
  const live = [
    '<!channel>',
    '<!here|x>',
    '<@U0123ABC>',
    '<#C0123>',
    '<!subteam^S1>',
    '<https://evil.example|ok>',
  ]
  const trick = fc.constantFrom(
    ...live,
    '@here',
    '@channel',
    '\u202E',
    '\u200B',
    '&lt;!channel&gt;',
    '*',
    '`',
    '\n',
  )
  const words = fc
    .array(fc.oneof(trick, fc.string({ unit: 'binary', maxLength: 30 }), fc.lorem({ maxCount: 5 })), {
      minLength: 1,
      maxLength: 12,
    })
    .map((parts) => parts.join(' '))
  const url = fc
    .tuple(fc.webUrl({ withQueryParameters: true }), fc.constantFrom('', '?a=<!channel>|x', '&b="<@U1>'))
    .map(([base, tail]) => base + tail)
  const card = fc.record(
    {
      id: fc.constant('0123456789abcdef'),
      url,
      headline: words,
      publisher: words,
      agency: words,
      publishedAt: fc.constant('2026-11-06'),
      kind: fc.constantFrom('report', 'opinion'),
      text: fc.constantFrom('full', 'summary'),
      correction: words,
    },
    { requiredKeys: ['id', 'url', 'headline', 'publisher', 'publishedAt', 'kind', 'text'] },
  ) as fc.Arbitrary<ArticleCard>
  const answer = fc
    .array(fc.record({ text: words, cards: fc.array(card, { minLength: 1, maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 15,
    })
    .map((sentences): Answer => {
      let number = 0
      const cited = sentences.map(({ text, cards }) => ({
        text,
        citations: cards.map((each) => citationOf(each, ++number)),
      }))
      const [first] = cited
      const text = first?.text ?? ''
      const reports = cited.map((sentence) => ({ value: text, sentence, isNewest: true, outlets: 2 }))
      return {
        ...damAnswer,
        sentences: cited.map((sentence) => ({
          ...sentence,
          emphasis: [{ start: 1, end: sentence.text.length }],
          insertions: [{ at: 1, text }],
        })),
        notices: [text],
        conflicts: [{ subject: text, reports }],
        followUps: [text],
      }
    })
  const reply: fc.Arbitrary<Reply> = fc.oneof(
    answer,
    fc.array(card, { maxLength: 3 }).map((closest) => ({ ...abstention, closest })),
  )

  it('nothing in the message calls, hides or turns anything, and it keeps the limits', () => {
    fc.assert(
      fc.property(reply, (each) => {
        const message = render(each)
        expectWithinLimits(message)
        expect(message.text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/)
        expect(message.text.replaceAll(/https?:\/\/\S+/g, '')).not.toMatch(/@(here|channel|everyone)\b/)
        expect(message.text.replaceAll('\n', ' ')).not.toMatch(HIDDEN)
        expectInert(message.blocks)
      }),
      { numRuns: 150 },
    )
  })

  it('every source survives or is counted as left out', () => {
    fc.assert(
      fc.property(answer, ({ conflicts: _, followUps: __, ...each }) => {
        const message = render(each)
        const cited = each.sentences.flatMap(({ citations }) => citations).length
        const list = nodes(message.blocks).filter(({ type }) => type === 'rich_text_list')
        const shown = list.filter((item) => !('indent' in item)).length
        const [, left] = /(\d+) sources?\.$/m.exec(message.text) ?? []
        expect(shown + Number(left ?? 0)).toBe(cited)
      }),
      { numRuns: 100 },
    )
  })
})

/** Foreign text stands only in elements that know no markup, and no element mentions anybody. */
function expectInert(blocks: readonly KnownBlock[]): void {
  for (const { type, text, url } of nodes(blocks)) {
    expect([
      'rich_text',
      'rich_text_section',
      'rich_text_list',
      'context',
      'text',
      'link',
      'plain_text',
    ]).toContain(type)
    if (typeof text === 'string') expect(text).not.toMatch(HIDDEN)
    if (url !== undefined) expect(url).toMatch(/^https?:\/\/[^\s<>|"]+$/)
  }
}
