import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkToQuote, textDirective } from '../../src/answering/citing/text-fragment.ts'

const span = (text: string, quote: string, from = 0) => {
  const start = text.indexOf(quote, from)
  return { start, end: start + quote.length }
}

describe('textDirective', () => {
  it('writes a short quote out, with the marks of the syntax percent-encoded', () => {
    const text = 'Before. A well-known, tried & true rule. After.'
    const directive = textDirective(text, span(text, 'A well-known, tried & true rule.'))
    expect(directive).toBe(':~:text=A%20well%2Dknown%2C%20tried%20%26%20true%20rule%2E')
  })

  it('gives a long quote by its start and end', () => {
    const quote = `The first five words stand here ${'and more words follow '.repeat(10)}until the last five words end.`
    const directive = textDirective(quote, span(quote, quote))
    expect(directive).toBe(':~:text=The%20first%20five%20words%20stand,the%20last%20five%20words%20end%2E')
  })

  it('adds what stands before and after where the quote is not unique', () => {
    const text = 'The mayor spoke first. It was cold. Then the vote came. It was cold. Nobody stayed.'
    const second = span(text, 'It was cold.', 40)
    const directive = textDirective(text, second)
    expect(directive).toContain('Then%20the%20vote%20came%2E-,It%20was%20cold%2E,-Nobody%20stayed%2E')
  })

  it('keeps to one paragraph in each part', () => {
    const text = 'One ends.\n\nTwo begins here and goes on.\n\nOne ends.'
    expect(textDirective(text, { start: 0, end: 9 })).toBe(
      ':~:text=One%20ends%2E,-Two%20begins%20here%20and%20goes',
    )
  })

  it('decodes to the quote, for any text', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 })
    fc.assert(
      fc.property(texts, (words) => {
        const text = words.join(' ').replace(/\s+/g, ' ').trim()
        fc.pre(text.length > 0 && text.length <= 150)
        const directive = textDirective(text, { start: 0, end: text.length })
        const [, target] = /^:~:text=([^,&-]*)$/.exec(directive) ?? []
        expect(decodeURIComponent(target ?? '').trim()).toBe(text.trim())
      }),
    )
  })
})

describe('linkToQuote', () => {
  it('keeps a fragment that the address has', () => {
    const link = linkToQuote('https://a.example/x#part', 'Some words here.', { start: 0, end: 10 })
    expect(link).toBe('https://a.example/x#part:~:text=Some%20words')
  })

  it('is an address that URL parses, with the original in front', () => {
    const link = linkToQuote('https://a.example/x?id=1', 'Some words here.', { start: 0, end: 10 })
    expect(new URL(link).href).toBe('https://a.example/x?id=1#:~:text=Some%20words')
  })
})
