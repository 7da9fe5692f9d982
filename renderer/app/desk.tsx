import { Frame } from './frame'

/** The program once it is drawn. */
export const Desk = () => <Frame />
