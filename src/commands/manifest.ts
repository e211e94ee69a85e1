// newsdesk manifest: the Slack app's manifest, as it is for Socket Mode or written for HTTP.
import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { InputError } from '../errors.ts'
import { writeManifest } from '../slack/write-manifest.ts'

const MANIFEST = new URL('../../manifest.yml', import.meta.url)

interface ManifestOptions {
  readonly url?: string
  readonly org?: true
  readonly json?: true
}

export const manifestCommand = new Command('manifest')
  .description('print the manifest of the Slack app: for Socket Mode, or for HTTP at an address')
  .option('--url <url>', 'where Slack reaches the bot, https://news.example: writes the manifest for HTTP')
  .option('--org', 'with --url: may be installed for all workspaces of an organisation')
  .option('--json', 'as JSON, as the Slack CLI asks for it')
  .action(printManifest)

function printManifest({ url, org, json }: ManifestOptions): void {
  if (org && url === undefined) throw new InputError('--org needs --url: an organisation installs over HTTP.')
  const written = writeManifest(readFileSync(MANIFEST, 'utf8'), {
    ...(url !== undefined && { baseUrl: readBaseUrl(url) }),
    isForOrganisations: org ?? false,
    format: json ? 'json' : 'yaml',
  })
  process.stdout.write(written)
}

function readBaseUrl(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed?.protocol === 'https:' && parsed.search === '' && parsed.hash === '') return parsed
  throw new InputError(
    '--url must be an https address, such as https://news.example: Slack sends to no other.',
  )
}
