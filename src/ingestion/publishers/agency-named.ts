// Recognises news agencies, whose names stand where a person's would: "By AFP".
import { agencyNames } from '../../news/agency-names.ts'

/** One word of capitals, as agencies write their names: `MPA`, `DPA`. Generational numbers are left out. */
const ALL_CAPITALS = /^(?!I{1,3}$|IV$|VI{0,3}$|JR$|SR$)[A-Z][A-Z\d&]{1,7}$/

/**
 * The agency's short form, for a known agency and, unless `onlyKnown`, for any single word in capitals; `undefined`
 * for anything else.
 */
export function agencyNamed(
  name: string,
  { onlyKnown = false }: { readonly onlyKnown?: boolean } = {},
): string | undefined {
  const bare = name
    .trim()
    .replace(/^the\s+/i, '')
    .replace(/\s+(?:staff|staff writers?|reporters?|correspondents?|writers?)$/i, '')
  return agencyNames.get(bare.toLowerCase()) ?? (!onlyKnown && ALL_CAPITALS.test(bare) ? bare : undefined)
}
