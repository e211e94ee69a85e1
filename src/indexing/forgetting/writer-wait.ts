// How long what forgets waits for whoever else writes.

/** A running bot writes for seconds, whenever a source has changed. */
export const WRITER_WAIT_MS = 60_000
