import type { ReadBundle } from './read-bundle'

/** What a bundle says of itself, a line each. Field values are not shown: they may be personal. */
export function describe({ checked, records }: ReadBundle): readonly string[] {
  const { manifest, manifestHash } = checked
  const { id, purpose, from, to, createdAt, stream, scope, writer, minReader, program, roster } = manifest
  const kinds = new Map<string, number>()
  for (const { kind } of records) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  return [
    `bundle ${id}, manifest ${manifestHash}`,
    `${purpose} from ${from.office} (${from.pc}, replica ${from.replica}) to ${to.join(' ')}, ${createdAt}`,
    `scope ${scope}, changes after ${stream.base} up to ${stream.upTo}`,
    `schema ${writer}, readable from ${minReader}, program ${program}, roster ${roster.version}`,
    ...manifest.acknowledges.map(
      ({ replica, scope, upTo }) => `acknowledges ${replica} ${scope} up to ${upTo}`,
    ),
    ...checked.frames.map(
      ({ entry: { type, count, stored, raw, sha256 } }, index) =>
        `frame ${index + 1}: ${type}, ${count}, ${stored} bytes, ${raw} unpacked, ${sha256}`,
    ),
    ...[...kinds].map(([kind, count]) => `${count} × ${kind}`),
  ]
}
