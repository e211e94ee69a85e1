// One workspace of many: what it says names itself, where the single local workspace has its fixed id.
import { workspaceIds } from './workspace-ids.ts'

export interface Team {
  /** `T…` */
  readonly id: string
  readonly name: string
  /** The organisation that it belongs to. */
  readonly enterprise?: { readonly id: string; readonly name: string }
  /** True where the bot was installed for the whole organisation. */
  readonly isEnterpriseInstall?: boolean
}

/**
 * A function that gives the same JSON value with the team's id in the place of the fixed one, and with the fields
 * that Slack fills for a workspace of an organisation.
 */
export function speakForTeam({ id, enterprise, isEnterpriseInstall = false }: Team) {
  const enterpriseId = enterprise?.id ?? null
  const fields = new Map<string, (value: unknown) => unknown>([
    ['enterprise_id', () => enterpriseId],
    ['context_enterprise_id', () => enterpriseId],
    ['enterprise', () => enterprise ?? null],
    // A command says it as text.
    [
      'is_enterprise_install',
      (value) => (typeof value === 'string' ? String(isEnterpriseInstall) : isEnterpriseInstall),
    ],
  ])
  function speak(value: unknown, key: string): unknown {
    const field = fields.get(key)
    if (field) return field(value)
    if (value === workspaceIds.teamId) return id
    if (Array.isArray(value)) return value.map((each) => speak(each, ''))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, speak(inner, name)]))
  }
  return <Value extends object>(value: Value): Value => speak(value, '') as Value
}
