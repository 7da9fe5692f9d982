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
  // Without -noreset the server starts afresh whenever its last window has gone, and fails whoever connects just then.
  const screen = ['-a', '-s', '-screen 0 1920x1080x24 -nolisten tcp -noreset', command]
  const child = hasDisplay()
    ? spawn(command, [...args], { stdio: 'inherit', env })
    : spawn('xvfb-run', [...screen, ...args], {
        stdio: 'inherit',
        env: { ...env, KEXIE_VIRTUAL_DISPLAY: '1' },
      })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/**
 * Switches that this machine asks for: Chromium refuses its sandbox to root (an ordinary user keeps it), and a
 * virtual display has no GPU to look for.
 * @returns {readonly string[]}
 */
export const machineSwitches = () => {
  if (process.platform !== 'linux') return []
  const virtual = !hasDisplay() || process.env.KEXIE_VIRTUAL_DISPLAY === '1'
  return [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(virtual ? ['--disable-gpu'] : [])]
}
