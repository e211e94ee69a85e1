import { describe, expect, it } from 'vitest'
import { articleText } from '../../src/news/article.ts'
import { verifyCitations } from '../../src/verification/verify-citations.ts'
import { anArticle, evidenceOf } from '../fixtures/articles.ts'

const article = anArticle({
  paragraphs: [
    'The council approved the bridge on Tuesday, after two years of talks, by nine votes to two.',
    'It has not approved the tunnel, which may cost 90 million crowns, or the ferry landing at Osk.',
  ],
})
const text = articleText(article)

/** The fault of a sentence that cites the words from `first` to `last` with what stands between left out. */
function faultOf(sentence: string, first: string, last: string, reversed = false): string | undefined {
  const evidence = evidenceOf(article)
  const [start, end] = [text.indexOf(first), text.indexOf(last) + last.length]
  const found = evidence.find(({ passage }) => passage.start <= start && end <= passage.end)
  const quoted = reversed ? `${last} … ${first}` : `${first} … ${last}`
  const quotes = [{ passageId: found?.passage.id ?? '', text: quoted, start, end }]
  const articles = new Map([[article.id, article]])
  return verifyCitations({ sentences: [{ text: sentence, quotes }], evidence, articles }).dropped[0]?.fault
}

const BRIDGE = 'The council approved the bridge by nine votes to two.'

describe('a quote with an ellipsis', () => {
  it('passes where its parts follow one another', () => {
    expect(faultOf(BRIDGE, 'The council approved the bridge', 'by nine votes to two.')).toBeUndefined()
  })

  it('is refused where its parts stand the other way round', () => {
    expect(faultOf(BRIDGE, 'The council approved the bridge', 'by nine votes to two.', true)).toBe('spliced')
  })

  it('is refused across a “not” or a “may”', () => {
    expect(faultOf(BRIDGE, 'The council approved', 'approved the tunnel')).toBe('spliced')
    expect(
      faultOf('The tunnel costs 90 million crowns.', 'the tunnel, which', 'cost 90 million crowns'),
    ).toBe('spliced')
  })

  it('is refused where a part is a word or two', () => {
    expect(faultOf(BRIDGE, 'The', 'by nine votes to two.')).toBe('too-short')
  })

  it('does not get words past the check that the whole sentences turn', () => {
    expect(
      faultOf('The council approved the ferry landing.', 'approved the tunnel', 'the ferry landing at Osk'),
    ).toBeDefined()
  })
})
