// Reading messages: an emoji's name becomes its character.

const CHARACTERS: Readonly<Record<string, string>> = {
  '+1': '👍',
  '-1': '👎',
  thumbsup: '👍',
  thumbsdown: '👎',
  wave: '👋',
  eyes: '👀',
  pray: '🙏',
  tada: '🎉',
  bulb: '💡',
  newspaper: '📰',
  rolled_up_newspaper: '🗞️',
  mag: '🔍',
  mag_right: '🔎',
  link: '🔗',
  calendar: '📅',
  clock1: '🕐',
  hourglass_flowing_sand: '⏳',
  warning: '⚠️',
  information_source: 'ℹ️',
  no_entry: '⛔',
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  x: '❌',
  question: '❓',
  exclamation: '❗',
  arrow_right: '➡️',
  speech_balloon: '💬',
  thinking_face: '🤔',
  smile: '😄',
  slightly_smiling_face: '🙂',
  heart: '❤️',
  fire: '🔥',
  rocket: '🚀',
  robot_face: '🤖',
  globe_with_meridians: '🌐',
  chart_with_upwards_trend: '📈',
  chart_with_downwards_trend: '📉',
}

/**
 * The character of the emoji `name` (without colons). `unicode` is Slack's own spelling of it, hexadecimal code
 * points joined by hyphens; it wins over the name. An emoji that is not known comes back as `:name:`.
 */
export function emojiText(name: string, unicode?: string): string {
  const codes = unicode?.split('-').map((code) => Number.parseInt(code, 16)) ?? []
  if (codes.length > 0 && codes.every((code) => code > 0 && code <= 0x10_ff_ff)) {
    return String.fromCodePoint(...codes)
  }
  return CHARACTERS[name] ?? `:${name}:`
}
