import { spawn } from 'node:child_process'

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)

/**
 * Runs a command with its output shown, under Xvfb where Linux has no display; returns the exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export function runWithDisplay(command, args, env = process.env) {
  const screen = ['-a', '-s', '-screen 0 1920x1080x24 -nolisten tcp', command]
  const child = hasDisplay()
    ? spawn(command, [...args], { stdio: 'inherit', env })
    : spawn('xvfb-run', [...screen, ...args], { stdio: 'inherit', env })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/**
 * Electron refuses to run as root with its sandbox; an ordinary user keeps it.
 * @returns {readonly string[]}
 */
export const sandboxSwitches = () =>
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
