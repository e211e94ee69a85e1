// The page's style sheets as one: a browser paints nothing before it has them all.

const IMPORT = /^@import "\.\/([\w-]+\.css)";$/gm

/** `sheet` with what it imports in the place of each `@import`, in their order; those import nothing themselves. */
export async function joinStyles(sheet: string, read: (name: string) => Promise<string>): Promise<string> {
  const names = Array.from(sheet.matchAll(IMPORT), ([, name = '']) => name)
  const sheets = new Map(await Promise.all(names.map(async (name) => [name, await read(name)] as const)))
  return sheet.replace(IMPORT, (_whole, name: string) => sheets.get(name) ?? '')
}
