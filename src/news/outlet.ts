// Who stands behind articles: the outlets, agencies and sections that a corpus holds, by the names it has for them.

export interface Outlet {
  readonly kind: 'publisher' | 'agency' | 'section'
  /** As the articles write it. */
  readonly name: string
  /** How many articles are of it. */
  readonly articles: number
}
