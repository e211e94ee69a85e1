// Other ways to write a name: an acronym for what it stands for, a country for its people.
import type { Claim } from '../claim.ts'
import type { Word } from './word.ts'

/** Each line one country, union or body; phrases are matched as they stand. */
const ALIASES = `
US|U.S.|USA|United States|America|American|Americans|Washington
UK|U.K.|Britain|British|United Kingdom|Great Britain
EU|European Union|Brussels
UN|U.N.|United Nations
Netherlands|Dutch|Holland
France|French
Spain|Spanish
Greece|Greek|Greeks
Ireland|Irish
Wales|Welsh
England|English
Scotland|Scottish|Scots
Denmark|Danish|Danes
Sweden|Swedish|Swedes
Norway|Norwegian|Norwegians
Finland|Finnish|Finns
Poland|Polish|Poles
Turkey|Turkish|Turks|Türkiye
Switzerland|Swiss
Germany|German|Germans
China|Chinese
Japan|Japanese
Russia|Russian|Russians|Moscow
Portugal|Portuguese
Iceland|Icelandic
Thailand|Thai
Philippines|Philippine|Filipino
Argentina|Argentine|Argentinian
Peru|Peruvian
Iraq|Iraqi
Israel|Israeli
Pakistan|Pakistani
`

const lines = ALIASES.trim()
  .split('\n')
  .map((line) => line.split('|'))

/** Whether a name of the sentence stands in the evidence under another form of it. */
export function isKnownAs(word: Word, claim: Claim): boolean {
  if (!/^\p{Lu}/u.test(word.text)) return false
  return (
    hasAlias(word, claim) ||
    claim.evidence.some((sentence) => isAcronymIn(word, sentence.text, sentence.articleText))
  )
}

function hasAlias({ start, end }: Word, { text, evidence }: Claim): boolean {
  return lines.some((names) => {
    const isWritten = names.some((name) =>
      Array.from(text.matchAll(wholeWords(name))).some(
        ({ index }) => index <= start && end <= index + name.length + 1,
      ),
    )
    return (
      isWritten && names.some((name) => evidence.some((sentence) => wholeWords(name).test(sentence.text)))
    )
  })
}

function wholeWords(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}])${name.replaceAll('.', '\\.')}(?![\\p{L}])`, 'gu')
}

/** "WHO" where the evidence says "World Health Organization", or a word of that where it says "WHO". */
function isAcronymIn({ text }: Word, evidence: string, article: string): boolean {
  if (/^\p{Lu}{2,6}$/u.test(text)) return expansionsIn(evidence).some((initials) => initials.has(text))
  return Array.from(evidence.matchAll(/\b\p{Lu}{2,6}\b/gu)).some(([acronym]) => {
    const spelt = new RegExp(
      `((?:\\p{Lu}[\\p{L}’'-]+ (?:(?:of|and|for|the|in) )*){1,6}\\p{Lu}[\\p{L}’'-]+|\\p{Lu}[\\p{L}’'-]+) \\(${acronym}\\)`,
      'u',
    ).exec(article)?.[1]
    return spelt?.split(/\s+/).includes(text) ?? false
  })
}

function expansionsIn(text: string): readonly ReadonlySet<string>[] {
  return Array.from(
    text.matchAll(/\p{Lu}[\p{L}’'-]+(?:[ -](?:(?:of|and|for|the|in|on) )*\p{Lu}[\p{L}’'-]+)+/gu),
    ([name]) => {
      const words = name.split(/[\s-]+/)
      const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
      const initials = (some: readonly string[]) => some.map((word) => word[0]?.toUpperCase()).join('')
      return new Set([
        initials(words),
        ...capitals.flatMap((_, i) => [initials(capitals.slice(i)), initials(capitals.slice(0, i + 1))]),
      ])
    },
  )
}
