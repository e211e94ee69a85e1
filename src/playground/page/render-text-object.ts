// Drawing Block Kit's text objects, which are either mrkdwn or plain.
import type { TextObject } from '@slack/types'
import type { Directory } from './directory.ts'
import { element } from './element.ts'
import { expandEmoji } from './expand-emoji.ts'
import { parseMrkdwn } from './parse-mrkdwn.ts'
import { renderText } from './render-text.ts'

/** The nodes of `text`. In plain text only the names of emoji are replaced, unless it says not to. */
export function renderTextObject(text: TextObject, directory: Directory): readonly HTMLElement[] {
  if (text.type === 'mrkdwn') return renderText(parseMrkdwn(text.text), directory)
  return [element('p', { class: 'paragraph' }, [text.emoji === false ? text.text : expandEmoji(text.text)])]
}
