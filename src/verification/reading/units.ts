// Units of measure: which amounts can be compared, and by what factor.

export interface Unit {
  /** Amounts of different dimensions are never equal: kilometres and miles are two. */
  readonly dimension: string
  /** To the smallest unit of the dimension. */
  readonly factor: number
}

/** Per line a dimension and its units with their factors; spellings of one unit are joined by `|`. */
const TABLE = `
metre millimetre|millimetres|millimeter|millimeters|mm:0.001 centimetre|centimetres|centimeter|centimeters|cm:0.01 metre|metres|meter|meters:1 kilometre|kilometres|kilometer|kilometers|km|kms:1000
mile mile|miles:1
foot foot|feet|ft:1
inch inch|inches:1
yard yard|yards:1
gram gram|grams|gramme|grammes|g:1 kilogram|kilograms|kilo|kilos|kg:1000 tonne|tonnes:1000000
ton ton|tons:1
ounce ounce|ounces|oz:1
litre litre|litres|liter|liters:1
gallon gallon|gallons:1
barrel barrel|barrels:1
hectare hectare|hectares:1
acre acre|acres:1
second second|seconds|sec|secs:1 minute|minutes|min|mins:60 hour|hours|hr|hrs:3600
day day|days:1 week|weeks:7 fortnight:14
night night|nights:1
month month|months:1 year|years:12 decade|decades:120 century|centuries:1200
celsius celsius|centigrade|°c|c:1
fahrenheit fahrenheit|°f|f:1
degree degree|degrees|°:1
watt watt|watts|w:1 kilowatt|kilowatts|kw:1000 megawatt|megawatts|mw:1000000 gigawatt|gigawatts|gw:1000000000
watthour kilowatt-hour|kilowatt-hours|kwh:1 megawatt-hours|mwh:1000 gigawatt-hours|gwh:1000000
dollar $|dollar|dollars|usd:1
euro €|euro|euros|eur:1
pound £|pound|pounds|gbp|sterling:1
yen ¥|yen|jpy:1
yuan yuan|renminbi|cny:1
crown crown|crowns|krone|kroner|krona|kronor|koruna|korunas:1
franc franc|francs|chf:1
rouble rouble|roubles|ruble|rubles:1
rupee rupee|rupees:1
peso peso|pesos:1
rand rand:1
won won:1
zloty zloty|zlotys:1
lira lira:1
hryvnia hryvnia|hryvnias:1
cent cent|cents:1
penny penny|pence|p:1
percentage-point percentage-point|percentage-points|pp:1
basis-point basis-point|basis-points|bps:1
mph mph:1
kph kph|km/h|kmh:1
knot knot|knots:1
am am|a.m:1
pm pm|p.m:1
`

const units: ReadonlyMap<string, Unit> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [dimension = '', ...entries] = line.split(' ')
      return entries.flatMap((entry) => {
        const at = entry.lastIndexOf(':')
        const unit = { dimension, factor: Number(entry.slice(at + 1)) }
        return entry
          .slice(0, at)
          .split('|')
          .map((name) => [name, unit] as const)
      })
    }),
)

/** By a symbol or a word, in lower case. */
export function unitOf(name: string): Unit | undefined {
  return units.get(name)
}
