/** How a term is named in a list of terms. */
export const TERM_TEXT = {
  name: (ordinal: number | undefined, congressOn: string | undefined) =>
    `第 ${ordinal ?? '?'} 届${congressOn === undefined ? '' : `（${congressOn}）`}`,
} as const

/** How a committee meeting is named in a list of meetings. */
export const meetingName = (
  heldOn: string | undefined,
  present: number | undefined,
  expected: number | undefined,
): string => `${heldOn ?? '日期不详'} 委员会会议（实到 ${present ?? '?'} / 应到 ${expected ?? '?'}）`
