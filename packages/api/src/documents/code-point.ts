/** A character by its number, for where it cannot be shown: "[U+6F22]". */
export const codePoint = (character: string) =>
  `[U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`;
