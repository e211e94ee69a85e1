// A text as a literal of the engine's filter language.

/** In single quotes, with those inside doubled: `O'Brien` becomes `'O''Brien'`. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
