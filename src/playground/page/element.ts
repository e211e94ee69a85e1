// Building the page's nodes: text only ever becomes text, never markup.

type Attribute = string | number | boolean | undefined
type Child = Node | string | undefined | false

/** A new `tag` element. An attribute is left out where it is undefined or false; children that are absent too. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      created.setAttribute(name, value === true ? '' : String(value))
  }
  created.append(...children.filter((child) => child !== undefined && child !== false))
  return created
}
