import { Decrypter } from 'age-encryption'

/** The content of an age file of the second place; `undefined` when it is somebody else's or was changed. */
export async function openedFile(sealed: Uint8Array, identity: string): Promise<Uint8Array | undefined> {
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    return await decrypter.decrypt(sealed)
  } catch {
    // age's only way to say so.
    return undefined
  }
}
