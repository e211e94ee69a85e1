// What a newsroom says about its own article: corrections, editor's notes, and that it stands no more.

export interface ArticleNotes {
  /** Without its label; several stand in their order. */
  readonly correction?: string
  readonly editorsNote?: string
  /** The newsroom has taken the article back. */
  readonly isWithdrawn: boolean
  /** The headline without a label of the wire ("CORRECTED-"). */
  readonly headline: string
  /** Those that are the report itself. */
  readonly paragraphs: readonly string[]
}

export interface NotesSource {
  readonly headline: string
  readonly paragraphs: readonly string[]
  /** As the trade's formats name it: `usable`, `withheld`, `canceled`. */
  readonly status?: string | undefined
}

/** What a newsroom calls its own work, and no other word for it: a ministry's report may be withdrawn in the news. */
const OWN = '(?:article|story|post|piece|dispatch|live ?blog|column)'
const OWN_WORK = `(?:${OWN}|report|item|headline|page|text|caption)`
const LEAD = String.raw`^[\W_]*`

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
/** Between label and text: "Correction (5 Nov): …", "CORRECTION, November 5, 2026 - …". */
const AFTER_LABEL = String.raw`(?:\s*[([][^)\]]{1,40}[)\]]|,?\s+(?:appended|notice|for the record|(?:\d|${MONTH})[\w\s.,]{0,24}))?(?:\s*:|\s+[-—–])\s*`

const labelled = (labels: string) => new RegExp(`${LEAD}(?:${labels})${AFTER_LABEL}`, 'i')
const begins = (phrases: string) => new RegExp(`${LEAD}(?:${phrases})`, 'i')

const KINDS = [
  {
    kind: 'withdrawal',
    label: labelled('retraction|retracted|withdrawal|withdrawn|story withdrawn|kill|killed|story killed'),
    phrase: begins(
      String.raw`this ${OWN} (?:has been|was|is|is being) (?:retracted|withdrawn|taken down|unpublished|killed)\b|.{0,80}\b(?:has|have) (?:retracted|withdrawn) this ${OWN}\b`,
    ),
  },
  {
    kind: 'correction',
    label: labelled(
      'corrections?|corrected|corrections? and clarifications?|clarifications?|errat(?:um|a)|amendment',
    ),
    phrase: begins(
      [
        String.raw`(?:an?|the|this) (?:earlier|previous|initial|original|prior|first) (?:version|edition) (?:of|to|on) (?:this|the|our)(?: \w+){0,2} ${OWN_WORK}\b`,
        String.raw`this ${OWN_WORK} (?:has been|was|is) (?:corrected|amended|clarified)\b`,
        String.raw`this ${OWN_WORK} (?:has been|was) (?:updated|edited|changed|revised) to (?:correct|clarify|fix|remove an error)\b`,
        String.raw`(?:corrects|refiles to correct)\b`,
      ].join('|'),
    ),
  },
  {
    kind: 'note',
    label: labelled("editor(?:s|['’]s|s['’])? note|note from the editors?|note to (?:readers?|editors?)|eds"),
    phrase: begins(String.raw`this ${OWN_WORK} (?:has been|was) (?:updated|revised|edited)\b`),
  },
] as const

type NoteKind = (typeof KINDS)[number]['kind']

/** Of the wire: the label stands before the headline itself. */
const CORRECTED_HEADLINE =
  /^(?:CORRECTED|CORRECTION|Corrected|Correction)(?:\s?\(.{1,20}\))?\s?[-–—:]\s?(?=\S)/
const WITHDRAWN_HEADLINE =
  /^(?:RETRACTED|RETRACTION|WITHDRAWN|KILL|Retracted|Retraction|Withdrawn)(?:\s?\(.{1,20}\))?\s?[-–—:]\s?(?=\S)/

const WITHDRAWN_STATUS = /^(?:stat:)?(?:cancell?ed|withheld|withdrawn|retracted|killed)$/i

const MARKED_AS_CORRECTED = 'The publisher marked this article as corrected.'

/** Notes stand above the report or under it; a sentence of the report itself may begin as one does. */
const FROM_START = 2
const FROM_END = 4

/** An explanation is short; a long paragraph that begins alike is a report about corrections. */
const LONGEST_NOTE = 700

export function readNotes({ headline, paragraphs, status = '' }: NotesSource): ArticleNotes {
  const notes: Record<NoteKind, string[]> = { withdrawal: [], correction: [], note: [] }
  const report = paragraphs.filter((paragraph, place) => {
    const isAtEdge = place < FROM_START || place >= paragraphs.length - FROM_END
    const found = isAtEdge ? readNote(paragraph) : undefined
    if (found) notes[found.kind].push(found.text)
    return !found
  })
  const isWithdrawn =
    WITHDRAWN_STATUS.test(status.trim()) || WITHDRAWN_HEADLINE.test(headline) || notes.withdrawal.length > 0
  const correction = [
    ...notes.withdrawal,
    ...notes.correction,
    ...(CORRECTED_HEADLINE.test(headline) && notes.correction.length === 0 ? [MARKED_AS_CORRECTED] : []),
  ].join(' ')
  const editorsNote = notes.note.join(' ')
  return {
    ...(correction && { correction }),
    ...(editorsNote && { editorsNote }),
    isWithdrawn,
    headline: headline.replace(CORRECTED_HEADLINE, '').replace(WITHDRAWN_HEADLINE, ''),
    // Of an article that was taken back, the note may be all that is left.
    paragraphs: report.length === 0 ? paragraphs : report,
  }
}

function readNote(paragraph: string): { readonly kind: NoteKind; readonly text: string } | undefined {
  if (paragraph.length > LONGEST_NOTE) return undefined
  for (const { kind, label, phrase } of KINDS) {
    const rest = paragraph.replace(label, '')
    if (rest !== paragraph && rest.trim() !== '') return { kind: kindOf(kind, rest), text: tidy(rest) }
    if (phrase.test(paragraph)) return { kind, text: tidy(paragraph) }
  }
  return undefined
}

/** "Editor's note: An earlier version of this article …" is a correction. */
function kindOf(kind: NoteKind, text: string): NoteKind {
  return KINDS.find(({ phrase }) => phrase.test(text))?.kind ?? kind
}

/** In brackets or stars, as some print notes. */
function tidy(text: string): string {
  const bare = text.trim().replace(/^[*_([\s]+|[*_\])\s]+$/g, '')
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}
