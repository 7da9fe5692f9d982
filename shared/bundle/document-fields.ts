import { z } from 'zod'
import { isIsoDate, type IsoDate } from '../base/iso-date'
import { isPlainLine } from '../base/plain-text'
import { REPLICA_ID } from '../records/replica-id'
import { MAX_COUNTER } from './limits'

/* The kinds of fields that manifests, rosters, cards and receipts are made of. */

/** SHA-256 in hexadecimal. */
export const hash = () => z.string().regex(/^[0-9a-f]{64}$/)

/** An id of `shared/codes/offices`; offices that this program does not list yet are well formed too. */
export const officeId = () => z.string().regex(/^[a-z0-9-]{2,20}$/)

/** Names one PC in its office's keys. */
export const pcId = () => z.string().regex(/^[a-z0-9-]{4,64}$/)

export const replicaId = () => z.string().regex(REPLICA_ID)

/** A name for people: one plain line. */
export const label = (max: number) => z.string().min(1).max(max).refine(isPlainLine)

/** Arrival numbers, counters, counts. */
export const position = () => z.int().min(0).max(MAX_COUNTER)

/** An instant in UTC to the millisecond, `2026-01-31T08:15:00.000Z`. */
export const instant = () =>
  z
    .string()
    .regex(/^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
    .refine((text) => !Number.isNaN(Date.parse(text)))

export const day = () => z.custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value))

/** An age X25519 recipient. */
export const ageRecipient = () => z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/)
