/** How a motion is written: versions, comments, clauses on a text. */
export const writing = {};
