// The sources of the configuration: a list in the environment, or the file newsdesk.yml.
import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { isAddress } from './ingestion/sources/is-address.ts'

export interface ConfiguredSource {
  /** A path, or an http or https URL. */
  readonly source: string
  /** Milliseconds between two looks at it. */
  readonly every: number
}

export interface SourcesConfig {
  readonly sources: readonly ConfiguredSource[]
  readonly fetch: {
    /** Milliseconds. */
    readonly delay?: number
    readonly timeout?: number
    readonly privateHosts?: readonly string[]
    readonly userAgent?: string
  }
}

export type ReadSources =
  | { readonly kind: 'read'; readonly config: SourcesConfig | undefined }
  /** A line for each, naming its place. */
  | { readonly kind: 'faulty'; readonly faults: readonly string[] }

/** News is news for minutes; feeds are written to be asked for about so often. */
const EVERY_MS = 15 * 60_000

/** Milliseconds of each unit that a length of time is written in. */
const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

const duration = z
  .string('must be a length of time, such as 15m')
  .regex(/^\d+\s*[smhd]$/, 'must be a length of time, such as 30s, 15m, 2h or 1d')
  .transform((text) => Number.parseInt(text, 10) * (UNITS[text.at(-1) ?? ''] ?? 0))

const source = z
  .string('must be a path or an address')
  .min(1, 'must be a path or an address')
  .refine(
    (text) => isAddress(text) || !/^[a-z][a-z\d+.-]+:\/\//i.test(text),
    'must be a path, or an http or https URL',
  )
  .refine((text) => !isAddress(text) || URL.canParse(text), 'is no URL')

const fileSchema = z.strictObject({
  sources: z
    .array(
      z.union([
        source.transform((text) => ({ source: text, every: EVERY_MS })),
        z.strictObject({
          source,
          every: duration.refine((every) => every >= 10_000, 'must be 10s or more').default(EVERY_MS),
        }),
      ]),
      'must be a list of paths and addresses',
    )
    .min(1, 'must name at least one source'),
  fetch: z
    .strictObject({
      delay: duration.optional(),
      timeout: duration.optional(),
      privateHosts: z.array(z.string(), 'must be a list of hosts').optional(),
      userAgent: z
        .string()
        .regex(/^[\w-]+/, 'must begin with the name of the program')
        .optional(),
    })
    .default({}),
})

export interface ReadSourcesOptions {
  /** Of the environment, with commas or line breaks between them; takes the place of the file's, whose `fetch` holds. */
  readonly list?: string | undefined
  readonly file?: string
}

/** The sources to keep up with; none where neither names any. */
export function readSources({ list, file = 'newsdesk.yml' }: ReadSourcesOptions): ReadSources {
  const named =
    list
      ?.split(/[,\n]/)
      .map((text) => text.trim())
      .filter((text) => text !== '') ?? []
  const isThere = existsSync(file)
  if (!isThere && named.length === 0) return { kind: 'read', config: undefined }
  try {
    const written: unknown = isThere ? parse(readFileSync(file, 'utf8')) : {}
    if (named.length === 0) return check(written, () => file)
    const settings = written !== null && typeof written === 'object' ? written : {}
    return check({ ...settings, sources: named }, (key) => (key === 'sources' ? 'NEWSDESK_SOURCES' : file))
  } catch (error) {
    const [line] = (error instanceof Error ? error.message : String(error)).split('\n')
    return { kind: 'faulty', faults: [`${file} cannot be read: ${line?.replace(/:$/, '')}`] }
  }
}

/** `placeOf`: where what stands under a key was read. */
function check(value: unknown, placeOf: (key: PropertyKey | undefined) => string): ReadSources {
  const parsed = fileSchema.safeParse(value)
  if (!parsed.success) {
    const faults = parsed.error.issues.flatMap((issue) => faultsOf(issue, placeOf(issue.path[0])))
    return { kind: 'faulty', faults }
  }
  const { sources, fetch } = parsed.data
  const given = Object.entries(fetch).filter(([, setting]) => setting !== undefined)
  return { kind: 'read', config: { sources, fetch: Object.fromEntries(given) } }
}

/** Of the forms that an entry may have, the faults of the one that was meant. */
function faultsOf(
  issue: z.core.$ZodIssue,
  where: string,
  path: readonly PropertyKey[] = [],
): readonly string[] {
  const place = [...path, ...issue.path]
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find(
      (issues) => !issues.some(({ code, path: inner }) => code === 'invalid_type' && inner.length === 0),
    )
    return (meant ?? issue.errors[0] ?? []).flatMap((inner) => faultsOf(inner, where, place))
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${where}: ${[...place, key].map(String).join('.')} is not known`)
  if (place.length === 0) return [`${where} must hold a list of “sources”`]
  return [`${where}: ${place.map(String).join('.')} ${issue.message}`]
}
