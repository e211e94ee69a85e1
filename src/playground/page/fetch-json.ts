// Reading from the server what is not part of the page's state.

/** `error` is in words for the person. */
export type Loaded<Value> =
  | { readonly kind: 'loaded'; readonly value: Value }
  | { readonly kind: 'failed'; readonly error: string }

/** Never rejects. */
export async function fetchJson<Value>(path: string, request: RequestInit = {}): Promise<Loaded<Value>> {
  try {
    const response = await fetch(path, request)
    const body: unknown = await response.json()
    if (response.ok) return { kind: 'loaded', value: body as Value }
    const worded =
      typeof body === 'object' && body !== null && 'error' in body ? String(body.error) : undefined
    return { kind: 'failed', error: worded ?? `The server answered ${response.status}.` }
  } catch {
    return { kind: 'failed', error: 'Newsdesk is not running. Start it with npm start.' }
  }
}
