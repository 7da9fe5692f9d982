import { officeById } from '../../shared/codes/offices'
import { useSavedState } from '../store/hooks'
import { APP_TEXT } from '../text/app'
import { useDesk } from '../ui/desk-identity'
import { SaveState } from '../ui/save-state'
import { JumpBox } from './jump-box'

/** Name of the program and office, the state of saving, and who works here. */
export function TopBar() {
  const { identity } = useDesk()
  const state = useSavedState()
  return (
    <header className="top-bar">
      <b>{APP_TEXT.name}</b>
      <span className="muted">{officeById(identity.office)?.name ?? identity.office}</span>
      <JumpBox />
      <div className="right">
        <SaveState state={state} />
        <span>{identity.operator}</span>
      </div>
    </header>
  )
}
