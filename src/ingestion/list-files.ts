// The first step of a run: the paths that a person gave become the files that are read.
import { open, readdir, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { InputError } from '../errors.ts'
import { SOURCE_FORMATS } from './formats/source-formats.ts'

/**
 * Absolute paths of the supported files that the given paths name or hold, without duplicates, in code unit
 * order. Inside folders, hidden entries, `node_modules` and folders behind symbolic links are passed over; a file there
 * that cannot be opened, such as a link to nothing, is listed, for its reader to reject.
 * Throws an `InputError` for a path that does not exist, a folder that cannot be read (its articles would count as
 * gone), and a file given by name that cannot be opened or is in a format that is not supported.
 */
export async function listFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files = new Set<string>()
  for (const path of paths) {
    for await (const file of filesOf(path)) files.add(file)
  }
  return [...files].sort()
}

async function* filesOf(path: string): AsyncGenerator<string> {
  const absolute = resolve(path)
  const entry = await statOf(path)
  if (entry.isDirectory()) yield* filesIn(absolute)
  else if (!isSupported(absolute))
    throw new InputError(
      `The format of ${path} is not supported: give a folder or a file ending in ${[...SOURCE_FORMATS.keys()].join(', ')}`,
    )
  else if (!entry.isFile()) throw new InputError(`${path} is neither a file nor a folder`)
  else {
    await checkReadable(absolute)
    yield absolute
  }
}

async function* filesIn(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new InputError(`The folder ${folder} cannot be read: check its permissions`, { cause })
  })
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else if (isSupported(path) && (await isFileOrFault(path))) yield path
  }
}

/** Also where that cannot be found out. */
async function isFileOrFault(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => true,
  )
}

function isSupported(path: string): boolean {
  return SOURCE_FORMATS.has(extname(path).toLowerCase())
}

async function statOf(path: string) {
  try {
    return await stat(path)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    const missing = code === 'ENOENT' || code === 'ENOTDIR'
    throw new InputError(
      missing ? `${path} does not exist: check the path` : `${path} cannot be read: check its permissions`,
      { cause },
    )
  }
}

async function checkReadable(file: string): Promise<void> {
  try {
    const handle = await open(file, 'r')
    await handle.close()
  } catch (cause) {
    throw new InputError(`${file} cannot be opened for reading: check its permissions`, { cause })
  }
}
