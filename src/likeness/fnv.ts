// Fowler, Noll and Vo's hash, 32 bits, variant 1a: of each code unit in turn, `Math.imul(hash ^ code, prime)`.

export const FNV = { offset: 0x811c_9dc5 | 0, prime: 0x0100_0193 } as const
