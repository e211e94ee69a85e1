// How much of an index a run of writing keeps in memory.

/** Of each of the engine's two caches: the keys' index of a million passages; questions would want more. */
export const WRITING_CACHE_BYTES = 64 << 20
