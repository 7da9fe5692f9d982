import './app/trusted-types'
import { start } from './app/start'

start()
