import { Encrypter } from 'age-encryption'

/** Whether age takes a text for a recipient: a card can name anything that looks like one. */
export async function isAgeRecipient(text: string): Promise<boolean> {
  try {
    const encrypter = new Encrypter()
    encrypter.addRecipient(text)
    await encrypter.encrypt(new Uint8Array())
    return true
  } catch {
    // age says only by throwing that a key is none (checksum, point on the curve).
    return false
  }
}
