/*
 * The small signs that antd draws beside words. Its own carry the English name of their drawing, which is read out:
 * “loading 保存”, “down”. These say nothing, because the word beside them or the control itself says it.
 */

/** Turns in a button while its work is done. */
const BusyMark = () => <span className="busy-mark" aria-hidden="true" />

/** Stands at the right end of a list that opens. */
const OpensMark = () => <span className="opens-mark" aria-hidden="true" />

/** antd's settings that draw them. */
export const MARKS = {
  button: { autoInsertSpace: false, loadingIcon: <BusyMark /> },
  select: { suffixIcon: <OpensMark /> },
} as const
