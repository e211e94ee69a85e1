// What may be asked of a name, by the noun or verb that asks for it.

export type Wanted =
  /** `verb`: what happened then, as the question writes it. */
  | { readonly kind: 'time'; readonly verb: string }
  | { readonly kind: 'place' }
  | { readonly kind: 'population' }
  /** Who made it: `cues` stand before the name, `did` between it and what was made; both as patterns. `owns`: "Reed’s novel" tells it too. */
  | {
      readonly kind: 'maker'
      readonly cues: string
      readonly did: string
      readonly owns: boolean
      /** False for whom it is about, who is not in the brackets behind a title: "The Wall (Reed novel)". */
      readonly isCredited?: boolean
    }
  /** One of a sort: a sport, a party, a language. */
  | {
      readonly kind: 'sort'
      readonly sort: 'sport' | 'party' | 'ideology' | 'language' | 'position' | 'instrument'
    }
  /** What somebody or something is, or of that the occupation, the genre, the medium. */
  | { readonly kind: 'definition'; readonly part: 'occupation' | 'genre' | 'head' }

const BY = '(?:by|from)'

const MAKERS: readonly (readonly [words: string, cues: string, did: string])[] = [
  [
    'artist singer band performer musician sang performed recorded',
    `(?:${BY}|credited to|attributed to)`,
    'recorded|released|sang|sings|performed',
  ],
  ['director directed filmmaker', '(?:directed by|film by|director|directed and [a-z]+ by)', 'directed'],
  [
    'author writer wrote written',
    '(?:written by|(?:book|novel|play|poem|essay|story|work) by|author|by)',
    'wrote',
  ],
  ['composer composed', '(?:composed by|composer|music by|set by|symphony by|by)', 'composed|wrote|set'],
  ['actor actress star', '(?:starring|stars|featuring|played by|portrayed by)', 'stars in|starred in|played'],
  ['producer produced', '(?:produced by|producer)', 'produced'],
  ['designer designed architect', '(?:designed by|designer|architect|architects)', 'designed'],
  [
    'founder founded',
    '(?:founded by|founder|established by|formed by|created by|started by)',
    'founded|established|started',
  ],
  ['owner owned', '(?:owned by|owner|bought by|home of|property of|belong(?:s|ed) to)', 'owned|owns|bought'],
  [
    'creator created inventor invented',
    '(?:created by|invented by|creator|inventor|devised by)',
    'created|invented|devised',
  ],
  [
    'painter painted sculptor sculpted',
    '(?:painted by|painting by|sculpture by|work by|by|painter)',
    'painted|sculpted',
  ],
  ['publisher published', '(?:published by|publisher)', 'published'],
]

/** Whom it is about. */
const CHARACTER: Wanted = {
  kind: 'maker',
  cues: '(?:is about|about|follows(?: the character of)?|(?:story|tale|adventures) of|(?:protagonist|main character|hero|heroine)(?:,| is| named| called)?)',
  did: '(?:is|was) (?:the )?(?:protagonist|main character|hero|heroine) (?:of|in)',
  owns: false,
  isCredited: false,
}

/** What is called somebody’s is his work, where one hand makes it: a film may be its studio’s. */
const OWN_WORK: ReadonlySet<string> = new Set(
  'artist singer band musician author writer wrote written composer composed painter painted sculptor sculpted'.split(
    ' ',
  ),
)

const SORTS: readonly (readonly [words: string, sort: Extract<Wanted, { kind: 'sort' }>['sort']])[] = [
  ['sport sports', 'sport'],
  ['party', 'party'],
  ['ideology', 'ideology'],
  ['language', 'language'],
  ['position', 'position'],
  ['instrument', 'instrument'],
]

const DEFINITIONS: readonly (readonly [string, Extract<Wanted, { kind: 'definition' }>['part']])[] = [
  ['profession occupation job', 'occupation'],
  ['genre', 'genre'],
  ['medium type kind', 'head'],
]

const TIMES: Readonly<Record<string, string>> = {
  'date of birth': 'born',
  'birth date': 'born',
  birthday: 'born',
  'release date': 'released',
  'premiere date': 'premiered',
  'founding date': 'founded',
  'opening date': 'opened',
}

/** From the word that asks, lower case. */
export const WANTED: ReadonlyMap<string, Wanted> = new Map<string, Wanted>([
  ...MAKERS.flatMap(([words, cues, did]) =>
    words.split(' ').map((word) => [word, { kind: 'maker', cues, did, owns: OWN_WORK.has(word) }] as const),
  ),
  ...each([['character protagonist hero heroine', CHARACTER]], (wanted) => wanted),
  ...each(SORTS, (sort) => ({ kind: 'sort', sort })),
  ...each(DEFINITIONS, (part) => ({ kind: 'definition', part })),
  ...Object.entries(TIMES).map(([noun, verb]) => [noun, { kind: 'time', verb } as const] as const),
  ['population', { kind: 'population' }],
  ['location', { kind: 'place' }],
])

function each<T>(
  rows: readonly (readonly [string, T])[],
  wanted: (value: T) => Wanted,
): readonly (readonly [string, Wanted])[] {
  return rows.flatMap(([words, value]) => words.split(' ').map((word) => [word, wanted(value)] as const))
}
