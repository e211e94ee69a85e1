// Tells a correction from the other notes that agencies write to editors.

const CORRECTS =
  /\b(?:correct(?:s|ed|ing|ion)?|clarif(?:y|ies|ied|ication)|retract(?:s|ed|ion)?|amends?|fixes)\b/i

/** The note where it speaks of a correction, or the item is signalled as one; notes to editors are otherwise nobody's to read. */
export function correctionNote(note: string | undefined, { isSignalled = false } = {}): string | undefined {
  if (note && (isSignalled || CORRECTS.test(note))) return note
  return isSignalled ? 'Corrected by its publisher.' : undefined
}
