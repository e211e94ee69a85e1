// Names the language of a record whose source does not, before anything of it is read that depends on it.
import type { RawArticle } from '../formats/raw-article.ts'
import { knownLanguage } from './known-language.ts'
import { tellLanguage } from './tell-language.ts'

/** The record with a tag of BCP 47 as its language; without one where the text does not tell either. */
export async function withLanguage(raw: RawArticle): Promise<RawArticle> {
  const declared = knownLanguage(raw.language)
  if (declared !== undefined) return declared === raw.language ? raw : { ...raw, language: declared }
  const text = [raw.headline ?? '', ...raw.paragraphs.slice(0, 4)].join('\n')
  return { ...raw, language: await tellLanguage(text) }
}
