/** Stands on every page that the demo district prints, and before the name of every file it saves. */
export const DEMO_MARK = '演示数据'

/** “第 x 页 / 共 y 页”; the two are filled in by the print engine. */
export const pageOf = (page: string, pages: string): string => `第 ${page} 页 / 共 ${pages} 页`
