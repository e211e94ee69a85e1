// What a message says, before it is laid out twice: as blocks and as text.
import type { KnownBlock } from '@slack/types'

/** What a reader is told of a source. */
export interface Cited {
  readonly number: number
  readonly publisher: string
  readonly headline: string
  readonly quote: string
}

/** Words of one look. Text and addresses may come from anywhere: `layOut` makes them safe. */
export interface Words {
  readonly text: string
  /** Where a click leads. */
  readonly link?: string
  /** Spells the address out behind the words where the message is read as text. */
  readonly spellOut?: true
  readonly bold?: true
  /** Says of a link that it is the source of what stands before it. */
  readonly cites?: Cited
}

export type Line = readonly Words[]

export interface ListItem {
  readonly line: Line
  /** Shown indented under the line. */
  readonly remark?: string
}

export interface List {
  readonly title?: string
  readonly items: readonly ListItem[]
  /** Among the blocks, controls say the same. */
  readonly inTextOnly?: boolean
}

export interface Outline {
  readonly paragraph: Line
  /** In order; one without items is not shown. */
  readonly lists: readonly List[]
  /** Small print, one line each. */
  readonly footnotes: readonly string[]
  /** What can be pressed, at the end of the blocks; the text needs none of it. */
  readonly controls?: readonly KnownBlock[]
}
