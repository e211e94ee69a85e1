// Sports, parties, languages, positions and instruments by the words that tell them.

/** Each line: what it is called, then the words that mean it. */
const SPORTS = `
american football: american football|american footballer|gridiron|quarterback|linebacker|wide receiver|cornerback
australian rules football: australian rules footballer|australian rules football|australian football
football: association football|footballer|football|soccer
ice hockey: ice hockey|nhl
field hockey: field hockey
hockey: hockey
rugby league: rugby league
rugby union: rugby union
rugby: rugby
cricket: cricketer|cricket
basketball: basketball|nba
baseball: baseball|mlb
boxing: boxing|boxer|pugilist|prizefighter|heavyweight
wrestling: professional wrestling|professional wrestler|sumo wrestler|sumo wrestling|sumo|wrestling|wrestler
speed skating: speed skating|speed skater
figure skating: figure skating|figure skater
cycling: cycling|cyclist
swimming: swimming|swimmer
tennis: tennis
table tennis: table tennis
badminton: badminton
golf: golfer|golf
chess: chess
volleyball: volleyball
handball: handball
athletics: athletics|sprinter|track and field|hurdler|marathon runner|long-distance runner|decathlete
rowing: rower|rowing
skiing: skier|skiing
snowboarding: snowboarder|snowboarding
surfing: surfer|surfing
sailing: sailing|yachtsman
motor racing: motor racing|racing driver|race car driver|nascar|formula one|rally driver|auto racing|motorsport|racing
horse racing: horse racing|jockey
gymnastics: gymnast|gymnastics
judo: judoka|judo
karate: karate
fencing: fencer|fencing
weightlifting: weightlifter|weightlifting
bodybuilding: bodybuilder|bodybuilding
martial arts: mixed martial artist|mixed martial arts|martial artist|martial arts
snooker: snooker
darts: darts
softball: softball
lacrosse: lacrosse
netball: netball
water polo: water polo
polo: polo
hurling: hurler|hurling
curling: curler|curling
archery: archer|archery
shooting: sport shooter|sport shooting
poker: poker
esports: esports
`

const POSITIONS = `
goalkeeper: goalkeeper|goaltender
defender: defender|centre-back|center-back|centre back|full-back|fullback|left-back|right-back|left back|right back|defenceman|defenseman
midfielder: midfielder|midfield
forward: forward|striker|winger|centre-forward|attacker
quarterback: quarterback
linebacker: linebacker
lineman: lineman|tackle
running back: running back|halfback
receiver: wide receiver|tight end
cornerback: cornerback|safety
pitcher: pitcher
catcher: catcher
infielder: shortstop|infielder|baseman|first baseman|second baseman|third baseman
outfielder: outfielder
guard: point guard|shooting guard|guard
center: center|centre
bowler: bowler
batsman: batsman|batter
wicket-keeper: wicket-keeper
`

const PARTIES = `
republican: Republicans?|Republican Party
democratic: Democrats?|Democratic|Democratic Party
labour: Labour Party|Labor Party|Labour|Labor
conservative: Conservatives?|Conservative Party|Tory|Tories
liberal democrat: Liberal Democrats?
liberal: Liberals?|Liberal Party
whig: Whigs?|Whig Party
green: Greens?|Green Party
socialist: Socialists?|Socialist Party
communist: Communists?|Communist Party
federalist: Federalists?|Federalist Party
`

const IDEOLOGIES = `
liberal conservatism: liberal-conservative|liberal conservatism
national conservatism: national-conservative|national conservatism
conservatism: conservative|conservatism
social liberalism: social-liberal|social liberalism
classical liberalism: classical liberal|classical liberalism
liberalism: liberal|liberalism
national socialism: national socialist|national socialism|neo-nazi|neo-nazism|nazi|nazism
fascism: fascist|fascism|neo-fascist|neo-fascism
social democracy: social-democratic|social democratic|social democracy
christian democracy: christian-democratic|christian democratic|christian democracy
socialism: socialist|socialism
communism: communist|communism|marxist|marxism
anarchism: anarchist|anarchism
libertarianism: libertarian|libertarianism
nationalism: nationalist|nationalism
populism: populist|populism
monarchism: monarchist|monarchism|royalist
green politics: green politics|environmentalist|ecologist
feminism: feminist|feminism
regionalism: regionalist|regionalism
separatism: separatist|separatism
centrism: centrist|centrism|centre-right|centre-left|center-right|center-left
right-wing: far-right|right-wing
left-wing: far-left|left-wing
`

const LANGUAGES = `Afrikaans Albanian Amharic Arabic Armenian Assamese Azerbaijani Basque Belarusian Bengali Bosnian Bulgarian Burmese Cantonese Catalan
Croatian Czech Danish Dutch English Estonian Filipino Finnish French Galician Georgian German Greek Gujarati Hausa Hebrew Hindi Hungarian Icelandic
Igbo Indonesian Irish Italian Japanese Kannada Kazakh Khmer Korean Kurdish Lao Latin Latvian Lithuanian Macedonian Malay Malayalam Mandarin Chinese
Marathi Mongolian Nepali Norwegian Odia Pashto Persian Polish Portuguese Punjabi Romanian Russian Sanskrit Serbian Sinhala Slovak Slovene Somali
Spanish Swahili Swedish Tagalog Tamil Telugu Thai Tibetan Turkish Ukrainian Urdu Uzbek Vietnamese Welsh Xhosa Yiddish Yoruba Zulu`

const INSTRUMENTS = `guitar piano violin viola cello bass drums trumpet trombone saxophone clarinet flute oboe bassoon harp tabla sitar sarod banjo
mandolin accordion harmonica organ keyboard keyboards percussion ukulele lute tuba horn fiddle bagpipes santoor shehnai`

interface Sort {
  readonly form: RegExp
  readonly valueOf: (words: string) => string
}

export const SORTS: Readonly<
  Record<'sport' | 'party' | 'ideology' | 'language' | 'position' | 'instrument', Sort>
> = {
  sport: ofLines(SPORTS, 'gi'),
  position: ofLines(POSITIONS, 'gi'),
  party: ofLines(PARTIES, 'g'),
  ideology: ofLines(IDEOLOGIES, 'gi'),
  language: ofWords(LANGUAGES, 'g'),
  instrument: ofWords(INSTRUMENTS, 'gi'),
}

function ofWords(words: string, flags: string): Sort {
  return {
    form: new RegExp(`\\b(?:${words.split(/\s+/).join('|')})\\b`, flags),
    valueOf: (found) => found.toLowerCase(),
  }
}

/** The longest words first, so that "football" does not hide "football club". */
function ofLines(lines: string, flags: string): Sort {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string])
  const forms = rows.map(([value, words]) => ({
    value,
    form: new RegExp(`^(?:${words})s?$`, flags.replace('g', '')),
  }))
  const all = rows.flatMap(([, words]) => words.split('|')).toSorted((a, b) => b.length - a.length)
  return {
    form: new RegExp(`\\b(?:${all.join('|')})s?\\b`, flags),
    valueOf: (found) => forms.find(({ form }) => form.test(found))?.value ?? found.toLowerCase(),
  }
}
