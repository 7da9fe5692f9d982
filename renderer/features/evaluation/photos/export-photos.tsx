import { Button } from 'antd'
import { useState } from 'react'
import type { ProofPhoto } from '../../../print/proof-photos'
import { bridge } from '../../../bridge'
import { EVALUATION_FORM_TEXT as TEXT } from '../../../text/evaluation-form'
import { photoAddress } from '../../../ui/photo-address'
import { useSay } from '../../../ui/say'

/** Every proof photo of an evaluation into a folder, under the names that the form lists. */
export function ExportPhotos({ photos }: { readonly photos: readonly ProofPhoto[] }) {
  const say = useSay()
  const [busy, setBusy] = useState(false)
  if (photos.length === 0) return null

  const run = async (folder: string): Promise<void> => {
    for (const [done, { name, hash }] of photos.entries()) {
      const kept = await fetch(photoAddress(hash))
      if (!kept.ok) return say.wrong(TEXT.photoGone(name))
      const saved = await bridge['files.save-into']({
        folder,
        name,
        bytes: new Uint8Array(await kept.arrayBuffer()),
      })
      if (!saved.ok) {
        say.failed(saved.failure)
        return say.wrong(TEXT.photosStopped(done, photos.length))
      }
    }
    say.done(TEXT.photosExported(photos.length))
  }
  const start = async (): Promise<void> => {
    const folder = await bridge['print.folder']()
    if (!folder.ok) return say.failed(folder.failure)
    if (folder.value.token === '') return
    setBusy(true)
    await run(folder.value.token)
    setBusy(false)
  }
  return (
    <Button loading={busy} onClick={() => void start()}>
      {TEXT.exportPhotos}
    </Button>
  )
}
