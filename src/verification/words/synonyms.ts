// Words of news English that say the same and that WordNet does not join, and words that it joins wrongly.
import { stemmer } from 'stemmer'

/**
 * Each line holds words that may stand for one another without changing what is reported. Narrower than the words
 * that retrieval takes for one another: there "plan" finds "propose", here that would be a false report.
 */
const SAME = `
die death dead killed kill
kill died fatality fatalities
injure hurt wound injury injuries
leave quit exit withdraw withdrawal departure depart
resign resignation quit
buy purchase acquire acquisition takeover
win victory beat defeat
begin start begun began launch
finish complete completion end
end conclude over
rise increase grow climb jump up higher growth gain
fall drop decline decrease slump down lower
build construct construction building
dismiss sack fire
arrest detain custody
vote ballot
allow permit permission
choose pick select elect appoint
meet meeting talks
discover find found discovery
fund finance funding financing money
job post position role
worker employee staff
doctor physician
prison jail jailed imprison imprisoned
jobless unemployed unemployment
car vehicle
company firm business
boss chief head leader chair chairman chairwoman chairperson
law legislation
help aid assist assistance
ban prohibit outlaw
agree agreement deal accord
approve approval
strike walkout stoppage
delay postpone late
cancel scrap abandon
flat apartment
child children kid
film movie
pay paid payment
town city municipality
lorry truck
plane aircraft airliner jet
sea ocean
ship vessel boat
blaze fire
police officer officers
probe investigation investigate inquiry
row dispute
talk talks negotiation negotiations
shut close closure
reopen reopening
evacuate evacuation evacuee evacuees
move relocate
storm gale
rescue save
soldier troops
attack assault
hospital clinic
school classroom
pupil student
people person resident residents
resident inhabitant local
home house
road street
price cost
expensive costly
cheap inexpensive
large big huge
small little
quick fast rapid
fatal deadly
sum amount
year annual yearly
month monthly
week weekly
day daily
nation country
state government
government administration cabinet
parliament lawmakers legislature
lawmaker legislator mp
president head
court tribunal
trial hearing
repair mend fix
replace replacement
reduce cut reduction lower
raise lift increase
extend extension prolong
train rail railway
bus coach
airport airfield
power electricity
water supply
flood flooding inundate
quake earthquake
virus disease illness
vaccine jab
cause trigger
warn warning
order instruct
ask request
refuse decline
show reveal
visit trip
receive get got
hold host held
lose loss lost
profit earnings
loss deficit
revenue sales turnover
share stake stock
investor shareholder
bank lender
customer client
match game
goal score
team side
champion title
coach manager
prize award
book novel
writer author
museum gallery
artist painter
scientist researcher
study research
discover detect
animal creature
tree forest
river stream
bridge crossing
tunnel underpass
ferry boat
passenger traveller
crash collision accident
suspect suspected
hearing session
gather assemble
protest demonstrate demonstration rally march
protester demonstrator
support back
oppose against opposition
remain stay
happen occur
take lasted last
need require
spokesman spokeswoman spokesperson
double twofold twice
triple threefold
half halve
bar block
`

/** WordNet gives each line's words a meaning in common; a report that takes one for another is false. */
const DIFFERENT = `
charge accuse arrest detain suspect indict convict sentence jail try blame fine
kill injure
kill wound
kill hurt
win draw tie lose
rise raise
import export
buy sell rent lease lend borrow
minister president premier mayor governor secretary senator
prime vice deputy
doctor nurse patient
soldier civilian police
teacher pupil student
son daughter brother sister father mother wife husband
man woman boy girl
first second third last
north south east west northern southern eastern western
monday tuesday wednesday thursday friday saturday sunday
percent point
net gross
mile kilometre
deny confirm
plan propose consider
want need
see hear
open close
approve propose consider
attack defend
`

function linesOf(table: string): ReadonlyMap<string, ReadonlySet<number>> {
  const lines = new Map<string, Set<number>>()
  for (const [i, line] of table.trim().split('\n').entries())
    for (const word of line.split(' ')) {
      const stem = stemmer(word)
      lines.set(stem, (lines.get(stem) ?? new Set()).add(i))
    }
  return lines
}

const same = linesOf(SAME)
const different = linesOf(DIFFERENT)

const none: ReadonlySet<number> = new Set()

/** Of dictionary forms: `different` outweighs whatever else joins two words. */
export function synonymy(left: string, right: string): 'same' | 'different' | 'unknown' {
  const [a, b] = [stemOf(left), stemOf(right)]
  if (!(different.get(a) ?? none).isDisjointFrom(different.get(b) ?? none)) return 'different'
  return (same.get(a) ?? none).isDisjointFrom(same.get(b) ?? none) ? 'unknown' : 'same'
}

const stems = new Map<string, string>()

function stemOf(lemma: string): string {
  const known = stems.get(lemma)
  if (known !== undefined) return known
  const stem = stemmer(lemma)
  stems.set(lemma, stem)
  return stem
}
