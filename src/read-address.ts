// An address to listen on, as it is written in the configuration.

export interface ListenAddress {
  readonly host: string
  /** 0 for any free one. */
  readonly port: number
}

const PORT_MAX = 65_535

/** `9464`, for this machine alone, or `0.0.0.0:9464` or `[::]:9464`; `undefined` for anything else. */
export function readAddress(text: string): ListenAddress | undefined {
  const [, host = '127.0.0.1', digits = ''] = /^(?:\[?([\w.:-]+?)\]?:)?(\d{1,5})$/.exec(text.trim()) ?? []
  const port = Number(digits)
  return digits === '' || port > PORT_MAX ? undefined : { host, port }
}
