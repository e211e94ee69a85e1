// Keys of the configuration, from text.

/** AES-256. */
const KEY_BYTES = 32

/** A list of keys in base64, with commas between them; undefined where one is not of 32 bytes. */
export function readEncryptionKeys(text: string): readonly Buffer[] | undefined {
  const keys = text.split(',').map((key) => Buffer.from(key.trim(), 'base64'))
  return keys.every((key) => key.length === KEY_BYTES) ? keys : undefined
}
