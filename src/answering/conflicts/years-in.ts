// The years that a text names.

export function yearsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\b(?:1[89]|20)\d\d\b/g) ?? [])
}
