/*
 * What one record may hold at most, in a bundle and after a merge: what was taken in bit by bit has to fit into a
 * bundle again, or one record made by hand would stop every later bundle that carries it (threats 6, 14).
 */

export const MAX_GROUPS = 64
/** Values of one group that had not seen each other. */
export const MAX_SIBLINGS = 64
/** Replicas in one vector. */
export const MAX_VECTOR = 256
/** Replicas that all vectors of a group may name together when they come from outside: room for whoever writes next. */
export const MAX_JOINED = MAX_VECTOR / 2
/**
 * UTF-16 units of a record's groups without escapes: with every character escaped, and what is written here besides, it
 * is still a line that a bundle carries (4 Mi). An honest record has some hundred thousand at most.
 */
export const MAX_RECORD_LENGTH = 2_000_000
/** How far ahead of the last transfer that 市科协 noted here a custody epoch is believed. */
export const MAX_EPOCH_AHEAD = 1_000
