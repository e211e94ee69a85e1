// What sort of thing a noun is: "which company" wants a company, "what star" a person.

/** A noun of the question, and the sort of name or number that it wants. */
export type NamedKind = 'person' | 'organisation' | 'place' | 'time' | 'number' | 'money' | 'thing'

const NOUNS: Readonly<Record<Exclude<NamedKind, 'thing'>, string>> = {
  person: `person man woman boy girl player star athlete actor actress singer musician artist composer rapper author
    writer novelist poet journalist director producer coach manager captain president premier chancellor minister
    secretary senator congressman congresswoman congressperson governor mayor lawmaker politician leader chief ceo
    executive billionaire minister founder king queen prince princess royal pope bishop judge justice lawyer attorney general
    commander scientist doctor celebrity champion winner candidate nominee official host comedian tycoon
    designer architect inventor owner official teacher astronaut quarterback golfer boxer sprinter swimmer skater
    philanthropist economist activist dissident suspect victim speaker ambassador monarch legend icon`,
  organisation: `company firm business corporation airline carrier automaker carmaker manufacturer maker retailer chain
    store supermarket restaurant brand bank insurer broadcaster network channel station newspaper magazine outlet
    publisher platform app website startup studio label band group organisation organization agency party
    team club league university college school hospital charity foundation union court committee
    department ministry bureau regulator army militia alliance coalition franchise`,
  place: `country nation state city town village region province county district area territory continent island
    river lake sea ocean mountain volcano park landmark attraction airport port stadium venue place location capital
    neighbourhood neighborhood street beach desert planet moon destination hometown birthplace nationality`,
  time: 'year month day date week weekday decade century season time era hour',
  number: `percentage percent proportion share number size amount rate age height length weight distance population
    temperature score total magnitude speed capacity depth figure fraction`,
  money: 'price cost fee fare salary budget fine revenue profit sum value',
}

const kinds: ReadonlyMap<string, NamedKind> = new Map(
  Object.entries(NOUNS).flatMap(([kind, nouns]) =>
    nouns.split(/\s+/).map((noun) => [noun, kind as NamedKind] as const),
  ),
)

/** By a list of nouns that news questions ask for, in either number; `thing` where the noun is not in it. */
export function namedKind(noun: string): NamedKind {
  const word = noun.toLowerCase().replace(/['’]s$/, '')
  const singular = word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '')
  return kinds.get(word) ?? kinds.get(singular) ?? 'thing'
}
