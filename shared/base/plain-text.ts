/*
 * Control characters, lone surrogates, line separators and bidirectional overrides make a value show as what it is
 * not (a file name that reads backwards, a cell that hides a line), so no field holds them.
 */
const NOT_IN_A_LINE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u
const NOT_IN_A_TEXT = /(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

/** Whether `text` can be kept and shown as one line. */
export const isPlainLine = (text: string): boolean => !NOT_IN_A_LINE.test(text)

/** Whether `text` can be kept and shown as a text of several lines: as a line, with `\n` and tabs. */
export const isPlainText = (text: string): boolean => !NOT_IN_A_TEXT.test(text)
