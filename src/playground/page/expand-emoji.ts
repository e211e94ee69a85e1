// Reading plain text: Slack replaces the names of emoji there too.
import { emojiText } from './emoji-text.ts'

/** `text` with every known `:name:` replaced by its character. */
export function expandEmoji(text: string): string {
  return text.replace(/:([a-z0-9_+-]+):/g, (_whole, name: string) => emojiText(name))
}
