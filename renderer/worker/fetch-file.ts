/** The bytes of a file of ours that the build puts beside the page; throws when it is not there. */
export async function fetchFile(address: URL): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}
