// The page's modules as one script: a browser asks once, not a hundred times.

/** What may stand at the beginning of a line of a module, beside plain code. */
const IMPORT = /^import\s*\{([^}]*)\}\s*from\s*'\.\/([\w-]+\.ts)'/gm
const EXPORT = /^export ((?:async )?function|class|const) ([\w$]+)/gm

/**
 * The script that does what the module `entry` does. Each module becomes a function of its own around its code, so that
 * names inside do not meet, and gives what it exports to those that import it. `read` gives a module's JavaScript.
 * @throws SyntaxError where a module imports or exports in another way than the page's do, or in a circle.
 */
export async function joinModules(entry: string, read: (name: string) => Promise<string>): Promise<string> {
  const joined = new Map<string, string>()
  const underWay = new Set<string>()

  async function add(name: string): Promise<void> {
    if (joined.has(name)) return
    if (underWay.has(name)) throw new SyntaxError(`${name} imports itself, by way of others`)
    underWay.add(name)
    const code = await read(name)
    for (const [, , imported = ''] of code.matchAll(IMPORT)) await add(imported)
    joined.set(name, wrap(name, code))
  }

  await add(entry)
  return [...joined.values()].join('\n')
}

function wrap(name: string, code: string): string {
  const exported = Array.from(code.matchAll(EXPORT), ([, , local]) => local)
  const inner = code
    .replace(IMPORT, (_whole, names: string, from: string) => {
      return `const {${names.replace(/\bas\b/g, ':')}} = ${variableOf(from)}`
    })
    .replace(EXPORT, '$1 $2')
  const odd = /^(?:import|export)\b.*/m.exec(inner)
  if (odd) throw new SyntaxError(`${name}: “${odd[0]}” cannot be joined`)
  return `// ${name}\nconst ${variableOf(name)} = (() => {\n${inner}\nreturn { ${exported.join(', ')} }\n})()`
}

/** `render-block.ts` → `$render_block` */
function variableOf(name: string): string {
  return `$${name.replace(/\.ts$/, '').replaceAll('-', '_')}`
}
