import './app/trusted-types'
import './app/before-all'

const { start } = await import('./app/start')
start()
