import { app, dialog, Menu, shell, type MenuItemConstructorOptions } from 'electron'
import { MENU_TEXT as TEXT } from '../text/menu'

/** The application menu in Chinese. `logFolder` is opened in the system's file manager. */
export function setMenu(logFolder: string): void {
  const developer: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [{ role: 'toggleDevTools', label: TEXT.developerTools }]
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: TEXT.file, submenu: [{ role: 'quit', label: TEXT.quit }] },
      {
        label: TEXT.edit,
        submenu: [
          { role: 'undo', label: TEXT.undo },
          { role: 'redo', label: TEXT.redo },
          { type: 'separator' },
          { role: 'cut', label: TEXT.cut },
          { role: 'copy', label: TEXT.copy },
          { role: 'paste', label: TEXT.paste },
          { role: 'selectAll', label: TEXT.selectAll },
        ],
      },
      {
        label: TEXT.view,
        submenu: [
          { role: 'zoomIn', label: TEXT.zoomIn },
          { role: 'zoomOut', label: TEXT.zoomOut },
          { role: 'resetZoom', label: TEXT.zoomReset },
          { role: 'togglefullscreen', label: TEXT.fullScreen },
          ...developer,
        ],
      },
      {
        label: TEXT.help,
        submenu: [
          { label: TEXT.logFolder, click: () => void shell.openPath(logFolder) },
          { label: TEXT.about, click: () => void showAbout() },
        ],
      },
    ]),
  )
}

const showAbout = (): Promise<unknown> =>
  dialog.showMessageBox({
    type: 'info',
    title: app.getName(),
    message: app.getName(),
    detail: TEXT.aboutDetail(app.getVersion(), process.versions.electron),
  })
