// What came of fetching an address.

/** What a server said of its document, by which it can tell later that nothing changed. */
export interface Validators {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
}

export type Fetched =
  | {
      readonly kind: 'document'
      readonly bytes: Uint8Array
      readonly contentType?: string | undefined
      /** After all redirects. */
      readonly url: string
      readonly validators: Validators
    }
  /** The server says that it is as it was. */
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'failed'
      /** As the end of a sentence about the address, with what to do where somebody can do something. */
      readonly reason: string
      /** The same request may succeed later. */
      readonly isPassing: boolean
      /** `gone` where its publisher says that it will not come back (410), `missing` where nothing is there (404). */
      readonly absence?: 'missing' | 'gone'
    }
