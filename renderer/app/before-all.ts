import { z } from 'zod'

/*
 * Runs before any other module of the page. zod must know that it may not compile code before the first schema is
 * made (the CSP allows no eval), so main.tsx loads everything else after this.
 */
z.config({ jitless: true })
