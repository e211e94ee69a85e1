// The one tree that mrkdwn, the markdown block and rich_text are all read into, and that is drawn once.

/** A run within a line. Line ends inside `text` are kept and drawn as line ends. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'bold' | 'italic' | 'strike'; readonly children: readonly Inline[] }
  /** `url` is as it was written: whoever draws it decides whether it may be followed. */
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: 'user' | 'channel'; readonly id: string; readonly label?: string }
  | { readonly kind: 'broadcast'; readonly range: string }

/** A paragraph-like part of a message. */
export type TextBlock =
  | { readonly kind: 'paragraph' | 'preformatted'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly TextBlock[] }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      /** 0 for a list at the margin. */
      readonly indent: number
      /** Number of the first item where the list is ordered. */
      readonly start: number
      readonly items: readonly (readonly Inline[])[]
    }
  | { readonly kind: 'rule' }
  /** Something of a type that this page does not know. */
  | { readonly kind: 'unknown'; readonly type: string }
