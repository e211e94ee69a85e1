// Tells addresses of the web from paths.

/** Whether the source begins as an http or https URL does. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source)
}
