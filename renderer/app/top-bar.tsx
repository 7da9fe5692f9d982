import { APP_TEXT } from '../text/app'

/** Name of the program and office, the state of saving, and who works here. */
export const TopBar = () => (
  <header className="top-bar">
    <b>{APP_TEXT.name}</b>
  </header>
)
