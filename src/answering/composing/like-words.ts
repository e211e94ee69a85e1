// Words of an article that say what a word of the question says: other forms of irregular verbs, other words for an event.
import { tokenize } from '../../retrieval/words/tokenize.ts'

/** Forms that stemming does not join. */
const IRREGULAR = `
die died dying dies; arise arose arisen; bear bore born; beat beaten; become became; begin began begun; bend bent; bind bound; bite bit bitten;
bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built; burn burnt; buy bought;
catch caught; choose chose chosen; come came; creep crept; deal dealt; dig dug; draw drew drawn; drink drank drunk;
drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; flee fled;
fly flew flown flight; forbid forbade forbidden; forget forgot forgotten; forgive forgave; freeze froze frozen;
grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept; know knew known; lay laid; lead led;
learn learnt; leave left; lend lent; lie lay lain; light lit; lose lost; mean meant; meet met; pay paid; prove proven;
ride rode ridden; ring rang rung; rise rose risen; run ran; see saw seen; seek sought; sell sold; send sent; shake shook shaken;
shine shone; shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; sleep slept;
slide slid; speak spoke spoken; spend spent; spin spun; spring sprang; stand stood; steal stole stolen; stick stuck;
strike struck stricken; swear swore sworn; sweep swept; swim swam swum; swing swung; teach taught; tear tore torn;
think thought; throw threw thrown; understand understood; wake woke woken; wear wore worn; weep wept; win won;
withdraw withdrew withdrawn; write wrote written; man men; woman women; foot feet; tooth teeth; mouse mice; person people
`

/** For one another in an answer; the search for articles need not know them. */
const EVENTS = `
found establish create form formation foundation incorporate inaugurate; open inaugurate; raise form;
born birth; population resident inhabitant; locate situate base site; build erect construct; release premiere debut issue;
premiere air debut broadcast; write author pen; direct director filmmaker; sing record perform vocal singer; invent devise;
crash collide collision derail; collapse fail fold bankrupt bankruptcy insolvency ground; injure hurt wound; travel go ride carry;
succeed pass win; refer stand abbreviation; marry wife husband wed; educate study attend graduate; discover find; final cup match game; run operate manage executive director; refund money back reimburse repay; swim bathe; cause because blame due;
fare ticket single; swim bathe; salary wage pay; grow expand increase; shut close; halt stop suspend; resume restart restore;
reopen resume; close shut; free release; fix repair mend restore; evacuate evacuation evacuee leave displace; area region district; jail imprison sentence; oppose against opponent reject; support back favour favor
`

type Groups = ReadonlyMap<string, ReadonlySet<string>>

const irregular = groupsOf(IRREGULAR)
const events = groupsOf(EVENTS)

const NONE: ReadonlySet<string> = new Set()

/** Stems of the same word, itself excluded. */
export function formsOfWord(stem: string): ReadonlySet<string> {
  return irregular.get(stem) ?? NONE
}

/** Stems of other words for the same event; not to be relied on without more. */
export function wordsForEvent(stem: string): ReadonlySet<string> {
  return events.get(stem) ?? NONE
}

function groupsOf(text: string): Groups {
  const groups = new Map<string, Set<string>>()
  for (const line of text.trim().split(/;\s*/)) {
    const stems = new Set(tokenize(line).map(({ stem }) => stem))
    for (const stem of stems) groups.set(stem, (groups.get(stem) ?? new Set()).union(stems))
  }
  for (const [stem, group] of groups) group.delete(stem)
  return groups
}
