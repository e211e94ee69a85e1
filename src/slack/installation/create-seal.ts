// Keeps secrets in a store that others can read: AES-256-GCM under a key of the configuration.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { ConfigurationError } from '../../errors.ts'

/** NIST SP 800-38D, 8.2: 96 bits, drawn anew for each message. */
const IV_BYTES = 12
const FORM = 'v1'

export interface Seal {
  /** Only whoever has the key can read it, and only in its place: moved to another, it does not open. */
  seal(text: string, place: string): string
  /**
   * `isOutdated` where it was sealed under an older key, and should be sealed anew.
   * @throws ConfigurationError where no key of the configuration fits.
   */
  open(sealed: string, place: string): { readonly text: string; readonly isOutdated: boolean }
}

export interface CreateSealOptions {
  /** Of 32 bytes each: the first seals, every one opens. At least one. */
  readonly keys: readonly Buffer[]
  readonly drawBytes?: (count: number) => Buffer
}

export function createSeal({ keys, drawBytes = (count) => randomBytes(count) }: CreateSealOptions): Seal {
  const [first] = keys
  if (!first) throw new TypeError('a seal needs a key')
  const byName = new Map(keys.map((key) => [nameOf(key), key]))
  return {
    seal(text, place) {
      const iv = drawBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', first, iv).setAAD(Buffer.from(place))
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      const parts = [iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))
      return [FORM, nameOf(first), ...parts].join('.')
    },
    open(sealed, place) {
      const [form, name = '', ...parts] = sealed.split('.')
      const key = byName.get(name)
      const [iv, tag, body] = parts.map((part) => Buffer.from(part, 'base64url'))
      if (form !== FORM || !key || !iv || !tag || !body) throw unreadable('no key of the list fits')
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 })
        decipher.setAAD(Buffer.from(place)).setAuthTag(tag)
        const text = Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
        return { text, isOutdated: key !== first }
      } catch {
        throw unreadable('it was changed, or stands in the place of another')
      }
    },
  }
}

/** Tells keys apart, and nothing of what they are. */
function nameOf(key: Buffer): string {
  return createHash('sha256').update('newsdesk key name').update(key).digest('hex').slice(0, 8)
}

function unreadable(reason: string): ConfigurationError {
  return new ConfigurationError([
    `a stored installation cannot be read (${reason}): keep older keys in NEWSDESK_ENCRYPTION_KEYS, or install anew`,
  ])
}
