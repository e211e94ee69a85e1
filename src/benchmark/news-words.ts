// Words as often as the news uses them: small ones everywhere, most of the others hardly ever.
import { type RandomSource, randomSource } from './random-source.ts'
import { zipfRank } from './zipf-rank.ts'

/** In about the order of their frequency. */
const small =
  'the of to and a in that is for on was with as at by it from be are his have has he said not an this will but who they were had their been more which its one about would when after also or she there new first two we last over up out than other her no if could some into what all many most can only before so during between under against while three since such where because through now years any how may them these did both each being very'.split(
    ' ',
  )

const usual =
  'government people police president minister country state company court report election vote bank market city law party group members week month officials percent million billion public health security national international military leader support plan trade energy oil gas price cost money tax budget economy growth workers jobs union strike talks deal agreement meeting decision statement war attack fire flood storm rescue accident damage victims families children school university students hospital doctors patients vaccine study research climate water food farmers river bridge road railway airport flight ship port border region town village north south east west foreign local former chief senior spokesman director owner board charge investigation trial judge prison sentence lawyer evidence witness rights protest rally campaign poll candidate coalition opposition parliament council mayor governor reform bill proposal ban sanctions aid crisis shortage rise fall increase drop start end build close open buy sell win lose final match season team player coach goal record champion film festival museum theatre music book prize author artist internet data software satellite technology industry factory production export import supply contract project funding investment investors shares profit loss debt loan interest inflation rent housing property land forest wildlife island coast beach tourism hotel restaurant shop customers service system network power plant nuclear solar wind coal electricity pipeline storage repair delay warning risk safety rules inspection recall fine fraud theft killed injured missing found arrested released elected appointed resigned announced rejected approved delayed cancelled expected reported'.split(
    ' ',
  )

const onsets = 'b br c cl d dr f fl g gr h l m n p pl qu r s sl sp st t tr v w'.split(' ')
const vowels = 'a e i o u ea oa'.split(' ')
const codas = 'b ck d ft g l ll m n nt p r rd s sh t v x'.split(' ')
/** Inflected forms of one stem, and derived words. */
const endings = ['', '', '', 's', 'ed', 'ing', 'er', 'ation', 'ment', 'able', 'ly', 'ness']

/** Different words of some years of news; beyond the lists they are invented, so that none can offend. */
const VOCABULARY = 120_000

export function anyWord(random: RandomSource): string {
  return wordOf(zipfRank(random, VOCABULARY))
}

/** What an article can be about: a usual word, or a rarer one. */
export function subjectWord(random: RandomSource): string {
  if (random.chance(0.4)) return random.pick(usual)
  return wordOf(small.length + usual.length + zipfRank(random, VOCABULARY / 4))
}

const invented: string[] = []

function wordOf(rank: number): string {
  const listed = small[rank] ?? usual[rank - small.length]
  if (listed !== undefined) return listed
  invented[rank] ??= invent(randomSource(rank, 0))
  return invented[rank]
}

function invent(random: RandomSource): string {
  const syllable = () => random.pick(onsets) + random.pick(vowels) + random.pick(codas)
  return syllable() + (random.chance(0.6) ? syllable() : '') + random.pick(endings)
}
