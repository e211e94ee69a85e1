// Words of an article that say what a word of the question says: other words for an event.
import { irregularForms } from '../../retrieval/words/irregular-forms.ts'
import { stemGroups } from '../../retrieval/words/stem-groups.ts'

/** For one another in an answer; the search for articles need not know them. */
const EVENTS = `
found establish create form formation foundation incorporate inaugurate; open inaugurate; raise form;
born birth; population resident inhabitant; locate situate base site; build erect construct; release premiere debut issue;
premiere air debut broadcast; write author pen; direct director filmmaker; sing record perform vocal singer; invent devise;
crash collide collision derail; collapse fail fold bankrupt bankruptcy insolvency ground; injure hurt wound; travel go ride carry;
succeed pass win; refer stand abbreviation; marry wife husband wed; educate study attend graduate; discover find; final cup match game; run operate manage executive director; refund money back reimburse repay; swim bathe; cause because blame due;
fare ticket single; swim bathe; salary wage pay; grow expand increase; shut close; halt stop suspend; stop subdue tackle disarm overpower; sell sale; loosen ease relax soften; rule restriction curb; resume restart restore;
reopen resume; close shut; free release; fix repair mend restore; evacuate evacuation evacuee leave displace; area region district; jail imprison sentence; oppose against opponent reject; support back favour favor; launch liftoff
`

const events = stemGroups(EVENTS.split(';'), irregularForms)

const NONE: ReadonlySet<string> = new Set()

/** Stems of other words for the same event; not to be relied on without more. */
export function wordsForEvent(stem: string): ReadonlySet<string> {
  return events.get(stem) ?? NONE
}
