// What stands behind or before a name to say what it is: "a retired judge", "is a river in …".
import type { Span } from '../../news/passage.ts'
import type { Token } from '../../retrieval/words/tokenize.ts'
import { isPeople } from './is-people.ts'

export interface DefinitionFound extends Span {
  /** How surely it says that: 1 for "is a", less for a word set beside the name. */
  readonly strength: number
}

/** In brackets behind a name: dates of birth, other spellings, what tells two of one name apart. */
const ASIDE =
  /^["”'’)\]]*(?:\s*\([^)]*\)|,? (?:also |formerly |better |commonly )?known as [^,]+,|, (?:Jr|Sr)\.?,?|,? \p{Lu}{2,5}(?=[ ,]))*["”'’)\]]*,?\s*/u

const COPULA =
  /^(?:is|was|are|were|became|remains)\s+(?:(?:also|originally|currently|still|both|best known as)\s+)?/i
const OPENS = /^(?:an?|the|one of|\d{4}|\p{Ll}+)\b/u

/** Where what it is ends, and what it did begins. */
const END =
  /[;:.]|, |\s(?:who|which|that|where|when|whose|born|released|recorded|published|written|directed|based|located|known|held|from|for|with|by|in|at|on|since|whom|best known|most known)\b/

/** A phrase that begins with one of these says what was done, not what it is. */
const NO_NOUN =
  /^(?:said|says|told|and|but|or|was|were|is|are|has|had|have|will|would|in|on|at|to|from|for|with|after|before|while|as|when|where|then|also|not|it|he|she|they|we|i|there|this|that|meanwhile|including|according|because|been|being|\p{L}+ing|\p{L}+ed)\b/iu

/** `place`: of the last word of the name among the tokens; empty where nothing there says what it is. */
export function definitionAt(
  place: number,
  tokens: readonly Token[],
  text: string,
): readonly DefinitionFound[] {
  const name = tokens[place] as Token
  const behind = text.slice(name.end)
  const aside = ASIDE.exec(behind)?.[0] ?? ''
  const after = behind.slice(aside.length)
  const copula = COPULA.exec(after)?.[0]
  if (copula && OPENS.test(after.slice(copula.length)) && !NO_NOUN.test(after.slice(copula.length)))
    return [phraseAt(text, name.end + aside.length + copula.length, 1)]
  const apposed = /^,\s+/.exec(behind)?.[0]
  if (apposed) {
    const words = behind.slice(apposed.length)
    if (/^(?:who|which|whose)\b/.test(words)) return [phraseAt(text, name.end + apposed.length, 0.95)]
    if (/^(?:an?|the|\p{Ll}{3,})\b/u.test(words) && !NO_NOUN.test(words))
      return [phraseAt(text, name.end + apposed.length, 0.95)]
  }
  return beforeName(place, tokens, text)
}

/** "a retired judge, Ann Reed", "chief engineer Ann Reed", "a service called Elsikey". */
function beforeName(place: number, tokens: readonly Token[], text: string): readonly DefinitionFound[] {
  let first = place
  while (
    first > 0 &&
    /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '') &&
    !/[,.;]/.test(gap(first, tokens, text))
  )
    first -= 1
  const before = text.slice(0, tokens[first]?.start)
  const apposed = /(?:^|[\s,])((?:an?|the|its|their|\p{L}+['’]s) [^,;:.]{3,60}), $/u.exec(before)?.[1]
  if (apposed) return [{ start: before.lastIndexOf(apposed), end: before.length - 2, strength: 0.95 }]
  const called = /((?:an?|the) [^,;:.]{3,60}?),? (?:called|named|known as) (?:the )?$/iu.exec(before)?.[1]
  if (called) {
    const start = before.lastIndexOf(called)
    return [{ start, end: start + called.length, strength: 0.9 }]
  }
  const title = /((?:\p{Ll}[\p{L}-]+ ){0,4}(\p{Ll}[\p{L}-]+)) $/u.exec(before)
  if (title?.[1] && title[2] && isPeople(title[2]))
    return [{ start: title.index, end: before.length - 1, strength: 0.85 }]
  return []
}

function gap(at: number, tokens: readonly Token[], text: string): string {
  return text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0)
}

function phraseAt(text: string, start: number, strength: number): DefinitionFound {
  const rest = text.slice(start)
  const lead = /^(?:who|which|whose)\b/.test(rest) ? 6 : 0
  const end = END.exec(rest.slice(lead))
  return { start, end: start + (end ? end.index + lead : rest.length), strength }
}
