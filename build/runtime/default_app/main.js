// The fallback runtime comes without Electron's default_app; this one does what `electron [switches] <app> [args]`
// needs: find the app, take its name, load it. A `--user-data-dir` given on the command line is left alone.
const { app } = require('electron')
const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')

/** The app's path in argv; modules asked for with -r are loaded on the way, and may change the real argv. */
function appPath(argv) {
  for (let i = 1; i < argv.length; i++) {
    if (argv[i] === '-r' || argv[i] === '--require') require(argv[++i])
    else if (!argv[i].startsWith('-')) return argv[i]
  }
  return undefined
}

const named = appPath([...process.argv])
if (named === undefined) {
  process.stderr.write('usage: electron [switches] <app folder> [arguments]\n')
  app.exit(1)
} else {
  const folder = path.resolve(named)
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  process.defaultApp = true
  app.setAppPath(folder)
  app.setVersion(manifest.version)
  app.setName(manifest.productName ?? manifest.name)
  if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', path.join(app.getPath('appData'), app.getName()))
  }
  Module._load(path.join(folder, manifest.main), module, true)
}
