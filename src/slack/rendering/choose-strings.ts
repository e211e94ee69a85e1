// Which catalogue of words a person is spoken to in.
import { type Strings, strings } from './strings.ts'

/** By language, with or without a region: `de`, `pt-BR`. English is always there. */
export type Catalogues = Readonly<Record<string, Strings>>

/** The catalogue of the locale itself, else of its language, else English. */
export function chooseStrings(locale: string | undefined, catalogues: Catalogues = {}): Strings {
  const [language = ''] = locale?.split('-') ?? []
  return catalogues[locale ?? ''] ?? catalogues[language] ?? strings
}
