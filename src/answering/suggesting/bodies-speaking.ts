// "The owners’ association said …": bodies without a name of their own that speak in an article.
import type { Clause } from './clause-of.ts'

interface ReadSentence {
  readonly text: string
  readonly clause: Clause | undefined
}

export interface BodySpeaking {
  /** With its article, as it stands inside a sentence. */
  readonly body: string
  readonly sentence: string
}

const SPEAKS = /^(?:say|warn|announce|argue|insist|add)$/

/** Told of by two words at least, the last of them a body’s: nobody knows which "the agency" is. */
const BODY =
  /^(?:the )?(?!the\b)[\p{L}’'-]+(?: [\p{L}’'-]+)* (?:union|party|bank|authority|ministry|board|association|institute|agency|service|department|office|council|society|foundation|group|groups|commission|committee|court|university|company|operator|airline|federation|police|museum|government|economists|experts|researchers|farmers|unions|employers)$/u

/** In order, each once. */
export function bodiesSpeaking(sentences: readonly ReadSentence[]): readonly BodySpeaking[] {
  const found = sentences.flatMap(({ text, clause }) => {
    const isSpeaking =
      clause !== undefined && clause.auxiliary === undefined && SPEAKS.test(clause.lemma ?? '')
    return isSpeaking && BODY.test(clause.subject) ? [{ body: clause.subject, sentence: text }] : []
  })
  return [...new Map(found.toReversed().map((one) => [one.body, one])).values()].toReversed()
}
