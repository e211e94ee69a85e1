// Damages a document as transfers, tools and people with bad intentions do.

/** Numbers from 0 up to, not including, 1. */
export type Chance = () => number

const NASTY = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?xml version="1.0" encoding="utf-16"?>',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&a;',
  '&#0;',
  '&#x110000;',
  '&amp;lt;',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\u0000',
  '\\',
  '\0',
  '\uFEFF',
  '\u202E',
  '\uD800',
  '\u2028',
  '\r',
  '\n\n',
  '../../etc/passwd',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'http://169.254.169.254/',
  '__proto__',
  'constructor',
  '1e999',
  '-0',
  '9'.repeat(400),
  '2026-02-30',
  'null',
  'true',
]

/** One to four kinds of damage, at places and of sizes that chance chooses. */
export function mutate(document: Buffer, chance: Chance, others: readonly Buffer[]): Buffer {
  let damaged = document
  const times = 1 + below(4, chance)
  for (let time = 0; time < times; time++) damaged = damageOnce(damaged, chance, others)
  return damaged
}

function damageOnce(document: Buffer, chance: Chance, others: readonly Buffer[]): Buffer {
  const at = below(document.length + 1, chance)
  const end = Math.min(document.length, at + 1 + below(chance() < 0.1 ? 2_000 : 40, chance))
  const [before, part, after] = [document.subarray(0, at), document.subarray(at, end), document.subarray(end)]
  switch (below(8, chance)) {
    case 0:
      return Buffer.concat([before, Buffer.from(NASTY[below(NASTY.length, chance)] ?? ''), after])
    case 1:
      return Buffer.concat([before, after])
    case 2:
      return before
    case 3:
      return Buffer.concat([
        before,
        ...Array.from({ length: 1 + below(chance() < 0.05 ? 5_000 : 20, chance) }, () => part),
        after,
      ])
    case 4: {
      const flipped = Buffer.from(document)
      for (let bit = 0; bit < 1 + below(16, chance) && flipped.length > 0; bit++)
        flipped[below(flipped.length, chance)] = below(256, chance)
      return flipped
    }
    case 5: {
      const other = others[below(others.length, chance)] ?? document
      const from = below(other.length, chance)
      return Buffer.concat([before, other.subarray(from, from + below(2_000, chance)), after])
    }
    case 6:
      return Buffer.concat([
        before,
        Buffer.from(NASTY[below(NASTY.length, chance)] ?? ''),
        part,
        Buffer.from(NASTY[below(NASTY.length, chance)] ?? ''),
        after,
      ])
    default:
      return Buffer.from(document.toString('latin1'), chance() < 0.5 ? 'utf16le' : 'utf8')
  }
}

function below(limit: number, chance: Chance): number {
  return Math.floor(chance() * limit)
}
