// Words that news English uses for one another; a question that says one is met by an article that says another.
import { tokenize } from './tokenize.ts'

const groups = `
leave quit withdraw exit pullout withdrawal departure
say tell state declare announce remark
kill die dead death deaths fatality fatalities perish
injure hurt wound injury injuries
cost price worth
win victory winner beat defeat won
begin start launch open began begun
end finish conclude close over
rise increase grow climb jump gain up rose risen grew
fall drop decline decrease slump down fell fallen
buy purchase acquire acquisition bought takeover
build construct construction built complete completed
fire dismiss sack
resign quit resignation
arrest detain custody
vote ballot poll election
choose elect appoint name pick chosen chose
meet meeting talks summit met
fight fought war conflict battle
reveal discover discovery
money fund funding financing
job post position
worker employee staff
doctor physician
prison jail jailed
unemployed unemployment jobless joblessness
car vehicle
company firm business
boss chief head leader
law legislation bill act
help aid assist assistance
plan propose proposal
ban prohibit outlaw
blame accuse accusation
reject refuse decline deny
agree accept approve agreement deal approval approved
disagree oppose object opposition
evacuate evacuation evacuated evacuees
strike walkout stoppage
delay postpone
cancel scrap
flat apartment
kid child children
film movie
book novel
rate rates
irritate frustrate anger angry annoy irk frustrated
damage destroy
lead led
hold held host
pay paid pays payment
`

/** From a stem to the stems that may stand for it, itself excluded. */
const byStem: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const table = new Map<string, Set<string>>()
  for (const line of groups.trim().split('\n')) {
    const stems = tokenize(line).map(({ stem }) => stem)
    for (const stem of stems) {
      const others = table.get(stem) ?? new Set()
      for (const other of stems) if (other !== stem) others.add(other)
      table.set(stem, others)
    }
  }
  return table
})()

/** Stems that mean about the same in news English; empty where none is known. */
export function sameMeaning(stem: string): ReadonlySet<string> {
  return byStem.get(stem) ?? new Set()
}
