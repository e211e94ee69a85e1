// Unpacks a compressed document, up to a size that no honest one exceeds.
import { gunzipSync } from 'node:zlib'

/** Bytes. A sitemap may have 50 MB by its standard; those of news, with 1,000 addresses at most, have one. */
const LARGEST = 50_000_000

export type UnpackedDocument =
  | { readonly kind: 'unpacked'; readonly bytes: Uint8Array }
  | { readonly kind: 'rejected'; readonly reason: string }

/** The bytes inside; a bomb is given up at the limit. */
export function gunzipDocument(bytes: Uint8Array): UnpackedDocument {
  try {
    return { kind: 'unpacked', bytes: gunzipSync(bytes, { maxOutputLength: LARGEST }) }
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return {
      kind: 'rejected',
      reason: isTooLarge ? `unpacks to more than ${LARGEST / 1_000_000} MB` : 'is compressed, but damaged',
    }
  }
}
