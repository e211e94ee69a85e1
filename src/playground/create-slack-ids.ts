// Ids that Slack makes up as it goes: of events, responses, commands.

/** Digits and letters after the prefix; real ones have nine to eleven. */
const LENGTH = 10

/**
 * A function that gives ids such as `Ev0AB12CD34E`. They are as unique as the UUIDs of `createUuid`: a bot
 * remembers event ids across restarts, so a count that starts again at 1 would have it ignore new events.
 */
export function createSlackIds({ createUuid }: { readonly createUuid: () => string }) {
  return function createSlackId(prefix: string): string {
    const digits = BigInt(`0x${createUuid().replaceAll('-', '')}`)
      .toString(36)
      .toUpperCase()
    return `${prefix}${digits.padStart(LENGTH, '0').slice(-LENGTH)}`
  }
}
