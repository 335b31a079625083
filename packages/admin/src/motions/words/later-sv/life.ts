/** From preparation over the meeting to what the congress decided. */
export const life = {};
