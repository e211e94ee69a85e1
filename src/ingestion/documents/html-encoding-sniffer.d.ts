// The types of a package that ships none.
declare module 'html-encoding-sniffer' {
  interface SnifferOptions {
    readonly xml?: boolean
    readonly transportLayerEncodingLabel?: string | undefined
    readonly defaultEncoding?: string
  }
  /** The name of the bytes' encoding, as the WHATWG's Encoding Standard writes it. */
  function htmlEncodingSniffer(bytes: Uint8Array, options?: SnifferOptions): string
  export = htmlEncodingSniffer
}
