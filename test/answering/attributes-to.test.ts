import { describe, expect, it } from 'vitest'
import { attributesTo } from '../../src/answering/composing/attributes-to.ts'
import { candidateSentences } from '../../src/answering/composing/candidate-sentence.ts'
import { anArticle, evidenceOf } from '../fixtures/articles.ts'

function lastSentence(...paragraphs: readonly string[]) {
  const sentence = candidateSentences({ evidence: evidenceOf(anArticle({ paragraphs })), terms: [] }).at(-1)
  if (!sentence) throw new Error('no sentence')
  return sentence
}

describe('attributesTo', () => {
  it.each([
    ['a verb of speech after the name', ['On Monday Ann Reed said that it was over.']],
    ['a name after the verb', ['“It is over,” said Ann Reed.']],
    ['a clause in between', ['Ann Reed, who runs the port, told reporters it was over.']],
    [
      'a pronoun after her own words',
      ['Then Ann Reed spoke. “It is late,” said Ann Reed.', '“It is over,” she added.'],
    ],
    [
      'a pronoun after a sentence about her',
      ['On Monday Ann Reed opened the pool.', '“It is warm,” she told reporters.'],
    ],
  ])('by %s', (_, paragraphs) => {
    expect(attributesTo('Ann Reed', lastSentence(...paragraphs))).toBe(true)
  })

  it.each([
    [
      'another speaker',
      ['“It is over,” said Bo Lind of Ann Reed’s opponents in the far north of the country.'],
    ],
    [
      'a pronoun after another’s words',
      ['Mayor Ann Reed left. “It is late,” said Bo Lind.', '“It is over,” he added.'],
    ],
    ['no speech', ['Ann Reed opened the pool.']],
    ['a pronoun with nobody named before', ['“It is over,” she added.']],
  ])('not by %s', (_, paragraphs) => {
    expect(attributesTo('Ann Reed', lastSentence(...paragraphs))).toBe(false)
  })
})
