// The page's modules, named in its HTML: the browser asks for all of them at once, not for each when another needs it.
import { readdir } from 'node:fs/promises'

/** Modules of types alone are asked for in vain, and small. */
export async function preloadModules(html: string, folder: string): Promise<string> {
  const modules = (await readdir(folder)).filter((name) => /^[\w-]+\.ts$/.test(name)).sort()
  const links = modules.map((name) => `    <link rel="modulepreload" href="/page/${name}" />\n`)
  return html.replace('  </head>', `${links.join('')}  </head>`)
}
