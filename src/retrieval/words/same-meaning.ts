// Words that news English uses for one another; a question that says one is met by an article that says another.
import { irregularForms } from './irregular-forms.ts'
import { stemGroups } from './stem-groups.ts'

const groups = `
leave quit withdraw exit pullout withdrawal departure
say tell state declare announce remark
kill die dead death deaths fatality fatalities perish
injure hurt wound injury injuries
cost price worth
win victory winner beat defeat
begin start launch open
end finish conclude close over
rise increase grow climb jump gain up
fall drop decline decrease slump down
buy purchase acquire acquisition takeover
build construct construction complete completed
fire dismiss sack
resign quit resignation
arrest detain custody
vote ballot poll election
choose elect appoint name pick
meet meeting talks summit
fight war conflict battle
reveal discover discovery
money fund funding financing
money bonus grant
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
hold host
pay payment
`

const byStem = stemGroups(groups.trim().split('\n'), irregularForms)

/** Stems that mean about the same in news English; empty where none is known. */
export function sameMeaning(stem: string): ReadonlySet<string> {
  return byStem.get(stem) ?? new Set()
}
