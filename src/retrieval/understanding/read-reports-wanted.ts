// Whether a question asks what outlets printed on a subject, or which of them printed on it.
import type { OutletMention } from './read-outlets.ts'

export interface ReportsWanted {
  /** `named`: what the outlets that it names printed. `any`: which outlets printed on it. */
  readonly from: 'named' | 'any'
  /** As the question writes it; empty where it asks for whatever was printed. */
  readonly subject: string
}

/** Stands for the name of an outlet. */
const NAME = '\uE000'
const NAMES = `${NAME}(?:(?:, | and |,? and the | or |, the )${NAME})*(?:['’]s)?`

/** Printing that needs no "about". */
const PRINTS =
  '(?:report(?:s|ed)?|cover(?:s|ed)?|print(?:s|ed)?|publish(?:es|ed)?|mention(?:s|ed)?|discuss(?:es|ed)?|carr(?:y|ies|ied)|run|ran|have|had)'
const PRINTS_ABOUT = `(?:${PRINTS}|say|says|said|tell|told|write|writes|wrote|written)`
const PIECES = '(?:stor(?:y|ies)|reports?|articles?|coverage|pieces?|news|headlines|reporting)'
const ABOUT = '(?:about|on|of|regarding|concerning|over)'
const OUTLETS =
  '(?:outlets?|(?:news)?papers?|publishers?|publications?|agenc(?:y|ies)|media|news (?:sites?|outlets?|organi[sz]ations?)|of (?:the|your) (?:outlets|papers|newspapers))'

const NAMED_FORMS: readonly RegExp[] = [
  `\\b(?:what|how|did|does|do|has|have|had)\\b[^${NAME}]{0,30}${NAMES} (?:(?:also|ever|both|have|has|all) )*${PRINTS_ABOUT}(?: (?:anything|something|news))?(?: lately| recently)? ${ABOUT} (?<subject>.+)`,
  `\\b(?:what|how|did|does|do|has|have|had)\\b[^${NAME}]{0,30}${NAMES} (?:(?:also|ever|both) )*${PRINTS}(?<subject> .+)?`,
  `^\\W*(?:(?:the|an?|any|all|show me|give me|find|latest|newest) )*${NAMES} ${PIECES} ${ABOUT} (?<subject>.+)`,
  `\\b${PIECES} (?:by|from|in|of) (?:the )?${NAMES} ${ABOUT} (?<subject>.+)`,
  `\\b${PIECES} ${ABOUT} (?<subject>[^${NAME}]+) (?:by|from|in) (?:the )?${NAMES}`,
].map((form) => new RegExp(`${form}$`, 'iu'))

const ANY_FORMS: readonly RegExp[] = [
  `\\b(?:which|what|how many) (?:other )?${OUTLETS} (?:(?:have|has|had|also|are|were|is|was) )*(?:${PRINTS_ABOUT}|reporting|covering|writing)(?: ${ABOUT})? (?<subject>.+)`,
  `^\\W*who (?:else )?(?:(?:has|have|also|is|was) )*(?:report(?:ed|ing) on|cover(?:ed|ing)|wrote about|written about|writing about) (?<subject>.+)`,
].map((form) => new RegExp(`${form}$`, 'iu'))

/** A longer one, or one with a clause of its own, asks for what stands in the reports. */
const SUBJECT_WORDS = 8
const CLAUSE =
  /\b(?:that|who|which|whether|if|why|how|did|does|is|are|was|were|has|have|will|would|could|while)\b|[,;:]/i

/** `outlets`: the sources that it names. Undefined for a question about what happened, whoever tells it. */
export function readReportsWanted(
  question: string,
  outlets: readonly Pick<OutletMention, 'start' | 'end'>[],
): ReportsWanted | undefined {
  const masked = outlets
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + NAME + text.slice(end), question)
    .replace(/[?!.\s]+$/, '')
    .replaceAll(new RegExp(`\\b(?:both )?(?:the )?(?=${NAME})`, 'gi'), '')
  const named = outlets.length > 0 ? subjectBy(NAMED_FORMS, masked) : undefined
  if (named !== undefined) return { from: 'named', subject: named }
  const any = subjectBy(ANY_FORMS, masked)
  return any === undefined ? undefined : { from: 'any', subject: any }
}

function subjectBy(forms: readonly RegExp[], masked: string): string | undefined {
  const found = forms.map((form) => form.exec(masked)).find((match) => match !== null)
  if (!found) return undefined
  const subject = (found.groups?.subject ?? '').trim()
  const isPlain =
    subject.split(/\s+/).length <= SUBJECT_WORDS && !CLAUSE.test(subject) && !subject.includes(NAME)
  return isPlain ? subject : undefined
}
