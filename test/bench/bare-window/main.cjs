// The least an Electron program does: one sandboxed window with one page of React. The floor of “process start”.
const { app, BrowserWindow } = require('electron')
const path = require('node:path')

const profile = app.commandLine.getSwitchValue('profile')
if (profile !== '') app.setPath('userData', profile)
app.on('window-all-closed', () => app.quit())
app.on('ready', () => {
  const window = new BrowserWindow({ width: 1366, height: 768, show: false })
  window.once('ready-to-show', () => window.show())
  void window.loadFile(path.join(__dirname, 'page/index.html'))
})
