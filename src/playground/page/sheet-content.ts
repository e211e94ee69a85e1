// What a sheet is made of.
import type { Place } from './page-model.ts'

export interface SheetContent {
  readonly title: string
  readonly note?: string
  /** Stand in the bar. */
  readonly actions?: readonly Node[]
  readonly nodes: readonly Node[]
}

export interface SheetOptions {
  /** Where the sheet is open: links to others keep the conversation beside them. */
  readonly place: Place
  readonly visit: (place: Place) => void
  /** Says something to the person. */
  readonly tell: (words: string) => void
  readonly addFiles: (files: readonly File[]) => void
  readonly addAddress: (address: string) => void
}
