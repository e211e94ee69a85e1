// Recognises news agencies, whose names stand where a person's would: "By AFP".

/** Names in lower case, without "the", → the short form that is shown. */
const AGENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AFP: ['agence france-presse', 'agence france presse'],
    Reuters: ['thomson reuters', 'reuters news agency'],
    AP: ['associated press', 'ap news'],
    dpa: ['deutsche presse-agentur', 'dpa international'],
    TASS: ['itar-tass', 'tass russian news agency'],
    Interfax: ['interfax-ukraine'],
    'RIA Novosti': [],
    Xinhua: ['xinhua news agency'],
    'PA Media': ['pa', 'press association', 'pa news agency'],
    UPI: ['united press international'],
    Bloomberg: ['bloomberg news'],
    ANSA: [],
    EFE: ['agencia efe'],
    'Kyodo News': ['kyodo'],
    Yonhap: ['yonhap news agency'],
    PTI: ['press trust of india'],
    ANI: ['asian news international'],
    IANS: ['indo-asian news service'],
    AAP: ['australian associated press'],
    'The Canadian Press': ['canadian press'],
    Anadolu: ['anadolu agency', 'aa'],
    APA: ['austria presse agentur'],
    'Keystone-SDA': ['keystone-ats'],
    Belga: ['belga news agency'],
    ANP: [],
    NTB: [],
    TT: ['tt news agency'],
    Ritzau: [],
    Lusa: [],
    PAP: ['polish press agency'],
    CTK: ['čtk', 'czech news agency'],
    MTI: [],
    BTA: [],
    BelTA: [],
    Ukrinform: [],
    Armenpress: [],
    IRNA: [],
    KCNA: [],
    'RFE/RL': ['rferl', 'radio free europe/radio liberty'],
    'Inter Press Service': ['ips'],
    'Moskva News Agency': [],
  }).flatMap(([shown, others]) => [shown.toLowerCase(), ...others].map((name) => [name, shown] as const)),
)

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
  return AGENCIES.get(bare.toLowerCase()) ?? (!onlyKnown && ALL_CAPITALS.test(bare) ? bare : undefined)
}
