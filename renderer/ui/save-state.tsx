import type { SavedState } from '../store/store-face'
import { SAVE_TEXT, clockOf } from '../text/saving'
import { failureText } from '../text/failures'
import { Tag } from './tag'

/** Whether everything is on the disk: “已保存 14:32:08 · 本机与日志”. Always in sight in the top bar. */
export function SaveState({ state }: { readonly state: SavedState }) {
  if (state.failure !== undefined) {
    const { cause, next } = failureText(state.failure)
    return (
      <span role="alert" title={next}>
        <Tag tone="bad">{SAVE_TEXT.notSaved}</Tag> {cause}
      </span>
    )
  }
  return (
    <span className="save-state" aria-live="polite">
      {state.pending > 0
        ? SAVE_TEXT.saving
        : state.savedAt === undefined
          ? SAVE_TEXT.nothingYet
          : SAVE_TEXT.saved(clockOf(state.savedAt))}
    </span>
  )
}
