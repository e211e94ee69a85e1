// Whether a word of a question only says how somebody takes what is asked about: articles tell what was done to them.
import { tokenize } from '../../retrieval/words/tokenize.ts'

const FEELINGS: ReadonlySet<string> = new Set(
  tokenize('angry upset unhappy furious outraged worried annoyed').map(({ stem }) => stem),
)

export function isFeeling({ stem }: { readonly stem: string }): boolean {
  return FEELINGS.has(stem)
}
