// Groups of words, as tables from the stem of each to the stems of the others.
import { tokenize } from './tokenize.ts'

/**
 * One group a line; a word may be in several, and then has the others of each. Itself is never among them. `formsOf`
 * gives further stems that join the group of a word, as its irregular forms do.
 */
export function stemGroups(
  lines: readonly string[],
  formsOf: (stem: string) => ReadonlySet<string> = () => new Set(),
): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>()
  for (const line of lines) {
    const stems = new Set(tokenize(line).flatMap(({ stem }) => [stem, ...formsOf(stem)]))
    for (const stem of stems) groups.set(stem, (groups.get(stem) ?? new Set()).union(stems))
  }
  for (const [stem, group] of groups) group.delete(stem)
  return groups
}
