import './crypto-global'
import { app, protocol } from 'electron'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { demoFolder, discardDemo, isDemo } from './demo'
import { guardAllContents } from './guard/contents-rules'
import { closeNetwork } from './guard/network-switches'
import { isOnlyInstance } from './instance'
import { openLog } from './log'
import { SCHEME } from './origin'
import { profileFolder } from './profile'
import { startDesk } from './start-desk'
import { endOnBugs } from './window/failures'

const ordinary = profileFolder(process.argv, app.getPath('appData'), process.cwd())
const demo = isDemo(process.argv)
const profile = demo ? demoFolder(ordinary) : ordinary
discardDemo(process.argv, ordinary)
mkdirSync(profile, { recursive: true, mode: 0o700 })
app.setPath('userData', profile)
app.setPath('sessionData', profile)

if (isOnlyInstance()) {
  const log = openLog(join(profile, 'logs'))
  endOnBugs(log)
  closeNetwork()
  guardAllContents(log)
  // Chromium refuses its sandbox to root; only the harness, as root, passes the switch.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
  void startDesk(profile, demo, log)
} else {
  app.exit(0)
}
