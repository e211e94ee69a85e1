// Other spellings of a name: transliterations differ from outlet to outlet, and so do the names of some places.
import type { QuestionTerm } from './question-terms.ts'

/** Places that are written in two ways in English. */
const TWINS: ReadonlyMap<string, string> = new Map(
  `kyiv kiev, odesa odessa, kharkiv kharkov, lviv lvov, chornobyl chernobyl, mumbai bombay, myanmar burma, beijing peking,
  türkiye turkey, turkiye turkey, czechia czech, eswatini swaziland, chennai madras, kolkata calcutta, yangon rangoon,
  donbas donbass, zaporizhzhia zaporozhye, dnipro dnieper, ivory ivoire, belarus belorussia, moldova moldavia`
    .split(',')
    .flatMap((pair) => {
      const [a = '', b = ''] = pair.trim().split(' ')
      return [
        [a, b],
        [b, a],
      ] as const
    }),
)

/**
 * One sound that transliterations write in several ways, as [pattern, other spelling]: Cyrillic -ий and х, Arabic ق and
 * the article, and the doubled or single consonants of both.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:iy|yy|ij|ii)$/, 'y'],
  [/(?<=[kln])y$/, 'iy'],
  [/(?<=[kln])y$/, 'yy'],
  [/(?<=[kln])i$/, 'y'],
  [/kh/, 'h'],
  [/^(?:q|gh)/, 'g'],
  [/^(?:g|k)(?=add|adh)/, 'q'],
  [/^mohamm?[ea]d$/, 'muhammad'],
  [/^m[ou]hamm?[ea]d$/, 'mohammed'],
  [/^m[ou]hamm?[ea]d$/, 'mohamed'],
  [/^yevgen/, 'evgen'],
  [/^evgen/, 'yevgen'],
  [/^sergei$/, 'sergey'],
  [/^sergey$/, 'sergei'],
  [/^(?:alexander|aleksander)$/, 'aleksandr'],
  [/^volodymyr$/, 'vladimir'],
  [/(?<=.)ey(?:ev)$/, 'eev'],
  [/eev$/, 'eyev'],
]

/** Shorter words turn into other words. */
const LETTERS_MIN = 4

/** Lower case, without the name itself; empty for what is no name. */
export function nameVariants({ isName, text }: Pick<QuestionTerm, 'isName' | 'text'>): readonly string[] {
  const name = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
  if (!isName || name.length < LETTERS_MIN || /\d/.test(name)) return []
  const variants = SOUNDS.flatMap(([sound, other]) => (sound.test(name) ? [name.replace(sound, other)] : []))
  const twin = TWINS.get(name)
  return [...new Set([...variants, ...(twin ? [twin] : [])])].filter((variant) => variant !== name)
}
