import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { ok } from '../../../../shared/base/result'
import { CAMERA_TEXT as TEXT } from '../../../text/evaluation-photos'
import { OverPanel } from '../../../ui/over-panel'
import type { RawFile } from '../../../ui/attachments/take-photo'
import './photos.css'
import '../steps/steps.css'

interface CameraPanelProps {
  readonly code: string
  /** One frame, to be taken in like any other photo. */
  readonly onPhoto: (photo: RawFile) => void
  readonly onClose: () => void
}

/** What the camera sees, while the panel is open; a press keeps one frame of it. Nothing is recorded. */
export function CameraPanel({ code, onPhoto, onClose }: CameraPanelProps) {
  const video = useRef<HTMLVideoElement>(null)
  const [state, setState] = useState<'opening' | 'on' | 'refused'>('opening')
  const [taken, setTaken] = useState(0)
  useEffect(() => {
    let left = false
    let stream: MediaStream | undefined
    const open = async (): Promise<void> => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({
          audio: false,
          video: { width: { ideal: 1920 }, height: { ideal: 1080 }, facingMode: 'environment' },
        })
      } catch (error) {
        // The browser's only way to say that no camera can be had: gone, in use, or forbidden by the system.
        if (!(error instanceof DOMException)) throw error
        if (!left) setState('refused')
        return
      }
      if (left || video.current === null) return stopped(stream)
      video.current.srcObject = stream
      await video.current.play()
      setState('on')
    }
    void open()
    return () => {
      left = true
      if (stream !== undefined) stopped(stream)
    }
  }, [])

  const take = async (): Promise<void> => {
    if (video.current === null) return
    const bytes = await frameOf(video.current)
    setTaken(taken + 1)
    onPhoto({ name: TEXT.name(code, taken + 1), read: async () => Promise.resolve(ok(bytes)) })
  }
  return (
    <OverPanel title={TEXT.title(code)} onClose={onClose}>
      {state === 'refused' ? (
        <p role="alert">{TEXT.refused}</p>
      ) : (
        <>
          <video ref={video} className="camera-view" muted aria-label={TEXT.view} />
          <div className="steps-row">
            <Button type="primary" disabled={state !== 'on'} onClick={() => void take()}>
              {TEXT.take}
            </Button>
            <span role="status">{state === 'opening' ? TEXT.opening : TEXT.taken(taken)}</span>
          </div>
          <p className="muted">{TEXT.note}</p>
        </>
      )}
    </OverPanel>
  )
}

/** Ends the stream, so that the camera's light goes out. */
function stopped(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

/** The frame on screen as JPEG bytes; drawn anew later, like every photo. */
async function frameOf(video: HTMLVideoElement): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight)
  canvas.getContext('2d')?.drawImage(video, 0, 0)
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 })
  return new Uint8Array(await blob.arrayBuffer())
}
