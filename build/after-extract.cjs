const { rmSync } = require('node:fs')
const path = require('node:path')

/**
 * A runtime that lies unpacked on the disk brings Electron's default app along; the product must hold its own only.
 * @param {{ readonly appOutDir: string }} context
 */
module.exports = ({ appOutDir }) =>
  rmSync(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true })
