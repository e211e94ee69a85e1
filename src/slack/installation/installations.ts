// Where the bot is installed, with its tokens: sealed, in the Keyv it is given.
import type { Installation, InstallationQuery, InstallationStore } from '@slack/oauth'
import type { Keyv } from 'keyv'
import { z } from 'zod'
import { InputError } from '../../errors.ts'
import type { Seal } from './create-seal.ts'

/** What the bot relies on; Slack’s other fields pass through. */
const installationSchema = z.looseObject({
  team: z.object({ id: z.string() }).loose().nullish(),
  enterprise: z.object({ id: z.string() }).loose().nullish(),
  isEnterpriseInstall: z.boolean().optional(),
  bot: z.looseObject({ token: z.string(), id: z.string(), userId: z.string() }).optional(),
})

export interface InstallationsOptions {
  /** Of a namespace of its own. */
  readonly keyv: Keyv
  readonly seal: Seal
}

type AnyInstallation = Installation<'v1' | 'v2', boolean>

/** An org-wide installation is kept by the id of the organisation, any other by that of the workspace. */
export class Installations implements InstallationStore {
  readonly #keyv: Keyv
  readonly #seal: Seal
  /** Workspaces that are known to belong to an organisation; the store has them too. */
  readonly #noted = new Set<string>()

  constructor({ keyv, seal }: InstallationsOptions) {
    this.#keyv = keyv
    this.#seal = seal
  }

  async storeInstallation(installation: AnyInstallation): Promise<void> {
    const key = keyOf({
      isEnterpriseInstall: installation.isEnterpriseInstall ?? false,
      teamId: installation.team?.id,
      enterpriseId: installation.enterprise?.id,
    })
    await this.#keyv.set(key, this.#seal.seal(JSON.stringify(installation), key))
  }

  /** @throws InputError where the bot is not installed there, ConfigurationError where no key opens it. */
  async fetchInstallation(query: InstallationQuery<boolean>): Promise<AnyInstallation> {
    const own = await this.#read(keyOf(query))
    // Not every payload says that the installation is the organisation's.
    const found = own ?? (query.enterpriseId ? await this.#read(keyOf(orgOf(query))) : undefined)
    if (!found) throw new InputError(`Newsdesk is not installed in ${query.teamId ?? query.enterpriseId}`)
    await this.#noteWorkspace(found, query)
    return found
  }

  /** True where a workspace or organisation has installed the bot itself. */
  async has(id: string): Promise<boolean> {
    return this.#keyv.has(`${id}/installation`)
  }

  async deleteInstallation(query: InstallationQuery<boolean>): Promise<void> {
    await this.#keyv.delete(keyOf(query))
  }

  /** The workspaces from which an organisation has used its installation. */
  async workspacesOf(enterpriseId: string): Promise<readonly string[]> {
    const workspaces: string[] = []
    const prefix = `${enterpriseId}/workspace/`
    for await (const [key] of this.#keyv.iterator?.(undefined) ?? [])
      if (String(key).startsWith(prefix)) workspaces.push(String(key).slice(prefix.length))
    return workspaces
  }

  /** The organisation whose installation a workspace has used; undefined where it has one of its own, or none. */
  async organisationOf(workspace: string): Promise<string | undefined> {
    for await (const [key] of this.#keyv.iterator?.(undefined) ?? []) {
      const [organisation, kind, id] = String(key).split('/')
      if (kind === 'workspace' && id === workspace) return organisation
    }
    return undefined
  }

  async #read(key: string): Promise<AnyInstallation | undefined> {
    const sealed: unknown = await this.#keyv.get(key)
    if (typeof sealed !== 'string') return undefined
    const { text, isOutdated } = this.#seal.open(sealed, key)
    // What was stored came from Slack's own library; the schema checks what is relied on.
    const installation = installationSchema.parse(JSON.parse(text)) as unknown as AnyInstallation
    if (isOutdated) await this.#keyv.set(key, this.#seal.seal(text, key))
    return installation
  }

  async #noteWorkspace(installation: AnyInstallation, { teamId }: InstallationQuery<boolean>): Promise<void> {
    const { isEnterpriseInstall, enterprise } = installation
    if (!isEnterpriseInstall || !enterprise || !teamId) return
    const key = `${enterprise.id}/workspace/${teamId}`
    if (this.#noted.has(key)) return
    await this.#keyv.set(key, true)
    this.#noted.add(key)
  }
}

interface Where {
  readonly isEnterpriseInstall: boolean
  readonly teamId?: string | undefined
  readonly enterpriseId?: string | undefined
}

function keyOf({ isEnterpriseInstall, teamId, enterpriseId }: Where): string {
  const id = isEnterpriseInstall ? enterpriseId : teamId
  if (!id) throw new InputError('An installation belongs to a workspace or an organisation')
  return `${id}/installation`
}

function orgOf({ enterpriseId }: InstallationQuery<boolean>): Where {
  return { isEnterpriseInstall: true, enterpriseId }
}
