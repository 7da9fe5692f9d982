import { z } from 'zod'

/*
 * zod must know that it may not compile code (the CSP allows no eval) before the first schema is made, so this is
 * loaded on its own before anything that makes one (`load-desk.ts`).
 */
z.config({ jitless: true })
