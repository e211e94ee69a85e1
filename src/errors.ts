// The failures of Newsdesk: each has a stable code and a message that says what to do about it.
// An outcome that a person should see in the thread (an abstention) is a value, never one of these.

interface NewsdeskErrorOptions {
  readonly retryable?: boolean
  readonly cause?: unknown
}

/** Base of every failure that Newsdesk raises on purpose. `message` is one line that is safe to print. */
export abstract class NewsdeskError extends Error {
  abstract readonly code: string
  /** True where the same call may succeed later without a change by anybody. */
  readonly retryable: boolean

  constructor(message: string, options: NewsdeskErrorOptions = {}) {
    super(message, { cause: options.cause })
    this.name = new.target.name
    this.retryable = options.retryable ?? false
  }
}

/** The environment or a flag is wrong. `faults` holds every fault found, each naming its variable. */
export class ConfigurationError extends NewsdeskError {
  readonly code = 'configuration'
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(
      `The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}: ${faults.join('; ')}`,
    )
    this.faults = faults
  }
}

/** Something that a person handed over cannot be used: a path, a date, an empty corpus. */
export class InputError extends NewsdeskError {
  readonly code = 'input'
}

/** The index is there but cannot be read: damaged, or written by another version. It is never emptied silently. */
export class IndexUnreadableError extends NewsdeskError {
  readonly code = 'index-unreadable'
}

/** Another process writes to the index; nothing was changed. */
export class IndexBusyError extends NewsdeskError {
  readonly code = 'index-busy'

  constructor(message: string) {
    super(message, { retryable: true })
  }
}

/** The disk, or a quota on it, is full. What was stored before stays as it was. */
export class StorageFullError extends NewsdeskError {
  readonly code = 'storage-full'

  constructor(message: string, options: NewsdeskErrorOptions = {}) {
    super(message, { ...options, retryable: true })
  }
}

/** Reading of articles ended before its time; what was stored before is whole. */
export class ReadingError extends NewsdeskError {
  readonly code = 'reading'

  constructor(message: string, options: NewsdeskErrorOptions = {}) {
    super(message, { ...options, retryable: true })
  }
}

/** The model could not answer: unreachable, refused, over its limits, or not in the asked form. */
export class ModelError extends NewsdeskError {
  readonly code = 'model'
  /** Milliseconds that the server asks to be left alone for, where it says so. */
  readonly retryAfter?: number
  /** True where the server did no work that it could charge: it refused, or was not reached. */
  readonly isFree: boolean
  /** True where the model can read less at once than it was given. */
  readonly isTooLong: boolean

  constructor(message: string, { retryAfter, isFree, isTooLong, ...options }: ModelErrorOptions = {}) {
    super(message, options)
    if (retryAfter !== undefined) this.retryAfter = retryAfter
    this.isFree = isFree ?? false
    this.isTooLong = isTooLong ?? false
  }
}

interface ModelErrorOptions extends NewsdeskErrorOptions {
  readonly retryAfter?: number
  readonly isFree?: boolean
  readonly isTooLong?: boolean
}
