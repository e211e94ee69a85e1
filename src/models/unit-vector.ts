// Brings a vector to length 1, so that nobody after it has to ask.

/** Undefined for a vector without a direction (all zeros): it is near to nothing. */
export function unitVector(numbers: ArrayLike<number>): Float32Array | undefined {
  const vector = Float64Array.from(numbers)
  const length = Math.hypot(...vector)
  return length > 0 ? Float32Array.from(vector, (number) => number / length) : undefined
}
