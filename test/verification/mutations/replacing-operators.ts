// Operators that put one word for another.
import type { Operator } from './operator.ts'

/** Each line one word and what is put for it, the other way round as well where “=” stands between. */
const TABLES: Readonly<Record<string, string>> = {
  number: `
one>two|two>three|three>four|four>five|five>six|six>seven|seven>eight|eight>nine|nine>ten|ten>eleven|eleven>twelve
twelve>fourteen|twenty>thirty|dozens>hundreds|both>three`,
  unit: `
kilometres=miles|metres=feet|tonnes=pounds|grams=kilograms|hours=days|days=weeks|weeks=months|months=years|minutes=hours
euros=dollars|crowns=marks|francs=pounds|litres=gallons|km=miles|degrees Celsius>degrees Fahrenheit`,
  magnitude: 'million=billion|thousand=million|hundred=thousand|dozen=hundred',
  fraction:
    'half>a third|a third>a quarter|a quarter>a fifth|a fifth>a tenth|two thirds=three quarters|twice=three times|double=triple',
  'per cent and points': 'per cent>percentage points|percentage points>per cent',
  weekday:
    'Monday>Tuesday|Tuesday>Wednesday|Wednesday>Thursday|Thursday>Friday|Friday>Saturday|Saturday>Sunday|Sunday>Monday',
  date: `
January>February|February>March|March>April|April>May|June>July|July>August|August>September|September>October
October>November|November>December|December>January|yesterday=tomorrow|last year>next year|last week>last month
morning=evening|spring=autumn|summer=winter|last month>last week|next year>this year|year>month`,
  'before and after': 'before=after|since=until|earlier=later|during>after|ahead of>after|following>before',
  'more and less': `
more=less|more than=less than|higher=lower|larger=smaller|above=below|fewer>more|most=least|better=worse|up=down
at least=at most|over>under|older=younger|faster=slower|longer=shorter|ahead=behind`,
  quantifier: `
some>all|most>all|many>all|several>all|most>some|few>many|each>one|all>most|every>no|none>one|nobody>somebody|no>some
only>mainly|both>neither|neither of the>both of the|another>every|any>every`,
  ordinal: `
first>second|second>third|third>fourth|fourth>fifth|fifth>sixth|last>first|second-largest>largest|latest>first
largest>second-largest|next>last`,
  'stronger modal': 'could>will|may>will|might>will|can>must|should>must|likely>certain|possible>certain',
  'expectation for fact': `
is expected to>will|are expected to>will|was expected to>did|are due to>will|is due to>will|had hoped to>managed to
is considering>has decided on|are considering>have decided on|has offered to>has agreed to|had asked to>was allowed to`,
  attribution: `
denied>admitted|alleged>proved|claimed>showed|suspected>found|accused of>guilty of|believe>know|believes>knows|thought>knew
feared>confirmed|warned>promised|doubted>confirmed|asked>told|called for>announced|urged>forced|suggested>ordered`,
  antonym: `
rose=fell|increased=decreased|grew=shrank|gained=lost|won=lost|opened=closed|approved=rejected|accepted=refused|bought=sold
began=ended|started=stopped|joined=left|supported=opposed|passed>failed|improved=worsened|raised=lowered|entered=left
cheaper=dearer|allowed=banned|acquitted=convicted|arrived=departed|lent=borrowed|cut>raised|reopened>closed|kept>dropped`,
  'verb of its kind': `
arrested>charged|charged>convicted|convicted>charged|injured>killed|killed>injured|resigned>was sacked|sacked>suspended
suspended>sacked|announced>proposed|agreed>planned|ordered>recommended|fined>jailed|sentenced>fined|damaged>destroyed
destroyed>damaged|missing>dead|hurt>killed|evacuated>injured|postponed>cancelled|cancelled>postponed|named>considered
appointed>suggested|signed>drafted|elected>nominated|stabbed>shot|sued>fined|detained>charged|delayed>cancelled`,
  'standing dropped':
    'former |deputy |acting |vice-|suspected |alleged |so-called |outgoing |interim |would-be |retired ',
  'bound dropped':
    'nearly |almost |about |at least |up to |more than |fewer than |less than |around |over |as many as |no more than ',
  'hedge dropped':
    'allegedly |reportedly |probably |apparently |possibly |perhaps |likely |mainly |mostly |partly |largely |potentially |usually |often ',
  'modality dropped':
    'plans to |plan to |planned to |wants to |want to |wanted to |hopes to |hope to |is likely to |tried to |has promised to |had threatened to |threatened to |agreed to |refused to |failed to ',
  'negation dropped': 'not |never |neither |no longer |hardly |without ',
  cause: 'after>because|when>because|as>because|while>because|and>because|but>because|although>because',
  'future told as past':
    'will be>was|will have>had|is to be>was|are to be>were|is to>did|will>did|would be>was|was to be>was',
  'past told as future': 'was>will be|were>will be|has>will have|had>will have',
  'another direction':
    'from=to|into>out of|against=for|with>without|by>against|inside>outside|north=south|east=west|left=right|northern=southern',
  'another person': 'his=her|he=she|their>his|its>their|him>her',
}

/** Made of the tables: each change by itself, at each place where it can be made. */
export const replacingOperators: readonly Operator[] = Object.entries(TABLES).map(([name, table]) => {
  const changes = table
    .split(/[|\n]/)
    .filter((one) => one !== '')
    .flatMap(changesOf)
  return { name, mutate: (sentence) => changes.flatMap((change) => replaceEach(sentence, change)) }
})

interface Change {
  readonly from: RegExp
  readonly to: string
}

function changesOf(line: string): readonly Change[] {
  const [left = '', sign, right = ''] = line.split(/([>=])/)
  const one = { from: new RegExp(`(?<![\\p{L}\\d-])${left}${sign ? '(?![\\p{L}-])' : ''}`, 'giu'), to: right }
  return sign === '=' ? [one, ...changesOf(`${right}>${left}`)] : [one]
}

function replaceEach(sentence: string, { from, to }: Change): readonly string[] {
  return Array.from(sentence.matchAll(from), ({ 0: found, index }) => {
    const isCapital = /^\p{Lu}/u.test(found) && index === 0
    const rest = sentence.slice(index + found.length)
    if (to === '' && isCapital) return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`
    const put = isCapital ? `${to.charAt(0).toUpperCase()}${to.slice(1)}` : to
    return `${sentence.slice(0, index)}${put}${rest}`
  }).filter((mutated) => mutated !== sentence)
}
