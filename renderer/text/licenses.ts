/** Words of the page of the libraries inside the program. */
export const LICENSES_TEXT = {
  title: '开源组件与许可',
  open: '开源组件与许可',
  lead: '本软件里包含下列开源组件，各按自己的许可使用和再分发，原文如下。Electron 和 Chromium 的许可文件在安装目录里（LICENSE.electron.txt、LICENSES.chromium.html）。',
  table: '开源组件',
  name: '组件',
  version: '版本',
  license: '许可',
  noText: '组件没有附许可原文，按所写的许可名称使用。',
  unread: '组件清单读不出来，可能是安装不完整。请重新安装本软件，数据不受影响。',
} as const
