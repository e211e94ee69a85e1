// Parts of speech and dictionary forms, from wink-nlp's statistical tagger.
import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemToken, type ItsFunction, type WinkMethods } from 'wink-nlp'
import type { PartOfSpeech } from '../words/word.ts'

export interface Tag {
  readonly pos: PartOfSpeech
  readonly lemma: string
}

const parts: Readonly<Record<string, PartOfSpeech>> = {
  VERB: 'verb',
  AUX: 'auxiliary',
  NOUN: 'noun',
  PROPN: 'name',
  ADJ: 'adjective',
  ADV: 'adverb',
  NUM: 'number',
}

let tagger: WinkMethods | undefined

/** Loading takes a quarter of a second, so it waits until something is verified. */
function loadTagger(): WinkMethods {
  tagger ??= winkNLP(model, ['sbd', 'pos'])
  return tagger
}

/** The tag at each offset of the text where the tagger sees a token begin. */
export function tagWords(text: string): ReadonlyMap<number, Tag> {
  const nlp = loadTagger()
  const tags = new Map<number, Tag>()
  let at = 0
  nlp
    .readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
      const written = token.out()
      const start = text.indexOf(written, at)
      if (start < 0) return
      tags.set(start, {
        pos: parts[token.out(nlp.its.pos) as string] ?? 'other',
        lemma: token.out(nlp.its.lemma as ItsFunction<string>),
      })
      at = start + written.length
    })
  return tags
}
