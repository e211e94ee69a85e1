// Prepositions that point another way than one another, and those of which one may stand for the other.

/** What one turns into where the roles or the direction are swapped. */
const CONTRARY = `
by:on,against,over,to,from,for,without
on:by
against:by,for,with
over:by,to
to:by,from,over,out of,against
from:by,to,for,into,onto,towards,toward,against
for:by,against,from
into:from,out of,outside,off
out of:into,to,in,inside
with:without,against
without:with,by
inside:outside
outside:inside,within,in
in:outside,out of
towards:from
toward:from
onto:from
under:over,above
`

const contraries: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  CONTRARY.trim()
    .split('\n')
    .map((line) => {
      const [name = '', others = ''] = line.split(':')
      return [name, new Set(others.split(','))] as const
    }),
)

/** Each line one group; between the same two words any of it may stand for any other. */
const ALIKE = `
in at on within inside across throughout around near of
to into onto toward towards for on
of in for from at
about on over of regarding into
with by using through via
for over during in within throughout
between among of
for at of
with in to at from of
`

const groups: readonly ReadonlySet<string>[] = ALIKE.trim()
  .split('\n')
  .map((line) => new Set(line.split(' ')))

export function areContrary(said: string, held: string): boolean {
  return contraries.get(said)?.has(held) ?? false
}

export function areAlike(said: string, held: string): boolean {
  return said === held || groups.some((group) => group.has(said) && group.has(held))
}
