/** What the record remembers in order to go back; no part of what it shows. */
export const past = Symbol('past');
