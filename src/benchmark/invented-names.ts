// Names of persons, places, bodies and outlets that look real and are nobody's.
import { type RandomSource, randomSource } from './random-source.ts'
import { zipfRank } from './zipf-rank.ts'

const given =
  'Anna Boris Carla Daniel Elena Farid Grace Hanna Ivan Jonas Karim Lena Maria Nadia Oscar Pavel Rosa Samir Tara Viktor Wei Yara Zoe Thomas Siobhán José'.split(
    ' ',
  )
const onsets = 'b br d dr f g gr h k kl l m n p pr r s st t tr v w z sch ch j y'.split(' ')
const vowels = 'a e i o u a e o ai ei ou'.split(' ')
const codas = 'l n r s m t nd rk rt lm n r'.split(' ')
const surnameEndings = 'son ov ez ini man ski sen ura wala ic eau'.split(' ')
const placeEndings = 'burg ville ovo aria stad grad ton polis ana esk'.split(' ')
const bodies = 'Ministry Council Agency Commission Institute Bank Union Court Federation Group'.split(' ')
const fields =
  'Health Transport Energy Finance Justice Farming Trade Housing Climate Defence Culture Fisheries'.split(' ')
const papers = 'Times Post Herald Courier Tribune Observer Gazette Chronicle Mirror Star'.split(' ')

/** Different names of each kind; a few are in the news daily, most of them once. */
const PERSONS = 40_000
const PLACES = 8_000
const BODIES = 3_000
const OUTLETS = 60

const KIND = { person: 1, place: 2, body: 3, outlet: 4 } as const

export interface Outlet {
  readonly name: string
  readonly host: string
}

export const aPerson = (random: RandomSource) => person(zipfRank(random, PERSONS))
export const aPlace = (random: RandomSource) => place(zipfRank(random, PLACES))
export const aBody = (random: RandomSource) => body(zipfRank(random, BODIES))
export const anOutlet = (random: RandomSource) => outlet(zipfRank(random, OUTLETS))

const person = remember((rank) => {
  const random = randomSource(rank, KIND.person)
  return `${random.pick(given)} ${root(random)}${random.pick(surnameEndings)}`
})

const place = remember((rank) => {
  const random = randomSource(rank, KIND.place)
  return `${root(random)}${random.pick(placeEndings)}`
})

const body = remember((rank) => {
  const random = randomSource(rank, KIND.body)
  return `${place(random.below(PLACES))} ${random.pick(fields)} ${random.pick(bodies)}`
})

const outlet = remember((rank): Outlet => {
  const random = randomSource(rank, KIND.outlet)
  const [town, paper] = [place(random.below(PLACES)), random.pick(papers)]
  return { name: `The ${town} ${paper}`, host: `www.${town}${paper}.example`.toLowerCase() }
})

function root(random: RandomSource): string {
  const syllables = Array.from(
    { length: 1 + random.below(2) },
    () => random.pick(onsets) + random.pick(vowels) + (random.chance(0.5) ? random.pick(codas) : ''),
  ).join('')
  return syllables.charAt(0).toUpperCase() + syllables.slice(1)
}

function remember<T>(make: (rank: number) => T): (rank: number) => T {
  const made = new Map<number, T>()
  return (rank) => {
    const known = made.get(rank) ?? make(rank)
    made.set(rank, known)
    return known
  }
}
