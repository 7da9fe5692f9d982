/*
 * What a bundle may be at most, checked before work is done on it (threats 13, 14, 18). The figures leave room above
 * the largest honest bundle we foresee: a city of 250,000 records and its photos.
 */

/** Bytes of one envelope's payload: a manifest of 20,000 frames is about 4 MB. */
export const MAX_PAYLOAD_BYTES = 8 * 1024 * 1024
/** Roster envelopes that a bundle may carry; one more for every enrolment since the receiver's last. */
export const MAX_ROSTERS = 1_000
/** Bytes of magic, rosters and manifest together. */
export const MAX_HEAD_BYTES = 64 * 1024 * 1024
export const MAX_SIGNATURES = 4
export const MAX_SIGNATURE_BYTES = 256

export const MAX_FRAMES = 20_000
/** Bytes of one frame as it is stored, and after decompression. A frame is handled in memory as a whole. */
export const MAX_FRAME_BYTES = 64 * 1024 * 1024
/** Bytes of a whole bundle, as stored and after decompression: parts stay under 2 GiB. */
export const MAX_BUNDLE_BYTES = 2 * 1024 * 1024 * 1024 - 1
/**
 * Photos beyond this go into a next bundle of the same stream: a bundle stays well below what a FAT stick holds in one
 * file, and below the two limits above with the last record's photos in it.
 */
export const PART_BYTES = 1024 * 1024 * 1024
export const PART_FRAMES = 15_000
/** Honest records compress 8 to 25 times; a gzip bomb reaches 1,025. Small frames are let off. */
export const MAX_RATIO = 200
export const RATIO_FREE_BYTES = 1024 * 1024

export const MAX_RECORDS_PER_FRAME = 5_000
/** Records of a whole bundle, and values beyond the first of a group in it: conflicts cost more than records. */
export const MAX_RECORDS = 1_000_000
export const MAX_RIVALS = 20_000
/** Entries of the vectors of all values that stand beside another one: each is compared with each. */
export const MAX_RIVAL_ENTRIES = 200_000
/** UTF-16 units of one record as text. */
export const MAX_LINE_LENGTH = 4 * 1024 * 1024
/**
 * A kept version of an evaluation nests deepest, to 17: record, groups, siblings, value, content, evaluation, and in it
 * the frozen scheme with sections, indicators, parts, rules and tiers.
 */
export const MAX_RECORD_DEPTH = 20
/** Manifest, roster, card and receipt are flat. */
export const MAX_DOCUMENT_DEPTH = 8
export const MAX_KEYS = 10_000
/** Counters and positions: far beyond any real one, and far enough below 2^53 that later ones still count. */
export const MAX_COUNTER = 2 ** 48

/** A creation time further ahead of this PC's clock is flagged (threat 29). */
export const CLOCK_TOLERANCE_MS = 86_400_000
