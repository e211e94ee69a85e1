// Brings the language that a source names to its tag.

/**
 * The tag of BCP 47 in its usual form: `en-GB` for "en_gb", `de` for "deu". Undefined for what names no language
 * ("English", "x-default").
 */
export function knownLanguage(name: string | undefined): string | undefined {
  // Of nearly every article: to ask for it takes some microseconds.
  if (name === 'en') return name
  const given = name?.trim().replaceAll('_', '-') ?? ''
  // "en, fr" and "de;q=0.9" come from headers.
  const [first = ''] = given.split(/[,;\s]/)
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(first) || /^(?:und|mul|zxx|mis)\b/i.test(first))
    return undefined
  try {
    return Intl.getCanonicalLocales(first)[0]
  } catch {
    return undefined
  }
}
