// [Note: parity] Of the packed blocks of a snapshot, every so many share one block more: the exclusive or of all their
// bytes, the shorter ones lengthened with zeros. When one of them is lost, and the checksums say which, the others and that
// one give it back byte for byte (the way of RAID 5). Neighbours are in different groups, so that a damaged sector, which
// may touch two of them, costs nothing either; only when two blocks of one group are lost, they stay lost.

/** At most this many blocks share one. */
const groupSize = 16

/** Into how many groups that many blocks are divided; the `n`-th block is in group `n % groups`. */
export function countGroups(blocks: number): number {
  return blocks < 2 ? blocks : Math.max(2, Math.ceil(blocks / groupSize))
}

/** The shared block of each group. */
export function makeParity(blocks: readonly Uint8Array[]): Uint8Array[] {
  const groups = countGroups(blocks.length)
  return Array.from({ length: groups }, (_, group) => mixBlocks(blocks.filter((_block, index) => index % groups === group)))
}

/** The lost block of a group: the mix of its shared block and all others, cut to its length. */
export function rebuildBlock(others: readonly Uint8Array[], parity: Uint8Array, length: number): Uint8Array {
  return mixBlocks([parity, ...others]).subarray(0, length)
}

function mixBlocks(blocks: readonly Uint8Array[]): Uint8Array {
  const mixed = new Uint8Array(blocks.reduce((most, { length }) => Math.max(most, length), 0))
  for (const block of blocks) for (let at = 0; at < block.length; at += 1) mixed[at] = (mixed[at] ?? 0) ^ (block[at] ?? 0)
  return mixed
}
