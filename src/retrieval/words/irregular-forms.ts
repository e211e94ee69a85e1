// Forms of one word that stemming does not join: died and dies, rose and risen, women.
import { stemGroups } from './stem-groups.ts'

/** Forms that stemming does not join. */
const IRREGULAR = `
die died dying dies; say said; tell told; arise arose arisen; bear bore born; beat beaten; become became; begin began begun; bend bent; bind bound; bite bit bitten;
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

const irregular = stemGroups(IRREGULAR.split(';'))

const NONE: ReadonlySet<string> = new Set()

/** Stems of the same word, itself excluded. */
export function irregularForms(stem: string): ReadonlySet<string> {
  return irregular.get(stem) ?? NONE
}
