/**
 * A text as it is kept: composed (NFC), with one spelling of a line break, and without what has no looks of its own, so that
 * what is printed is what is stored. Blanks around it go.
 */
export const asProse = (text: string) =>
  settled(text.replace(lineBreak, '\n'), (given) => seen(given).trim());

/** A text of one line: as `asProse`, and every run of blanks and line breaks is one blank. A single no-break space stays. */
export const asLine = (text: string) =>
  settled(text, (given) =>
    seen(given)
      .replace(/\s+/g, (run) => (/^[\u00a0\u202f]$/.test(run) ? run : ' '))
      .trim(),
  );

/** What in a text changes how others read it, or is no text at all; nothing where it may be kept. */
export const textFault = (text: string): TextFault | undefined => {
  if (/[\u202a-\u202e\u2066-\u2069]/.test(text)) return 'text-direction';
  if (/(?![\t\n\r])\p{Cc}|[\ufff9-\ufffb]|\p{Noncharacter_Code_Point}|\p{Cs}/u.test(text))
    return 'control-character';
  if (text.trim() !== '' && !/[^\s\p{M}\p{DI}\u2800]/u.test(text)) return 'nothing-visible';
  if (/\p{M}{31}/u.test(text)) return 'marks-piled-up';
  return;
};

export type TextFault =
  | 'text-direction'
  | 'control-character'
  | 'nothing-visible'
  | 'marks-piled-up';

/**
 * A text as it is compared and searched: in small letters, one apostrophe, one hyphen, one blank, and nothing invisible.
 * "Åsa" composed or decomposed is one name by it.
 */
export const folded = (text: string) =>
  text
    .replace(/\p{DI}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201b\u02bc\u00b4`\u2032]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

const lineBreak = /\r\n?|[\u2028\u2029]/g;

/** Without what shows nothing where it stands. Joiners stay in scripts and emoji that are written with them. */
const seen = (text: string) =>
  text
    .replace(strayTags, '')
    .replace(hasRightToLeft.test(text) ? nothing : nothingOrMarks, '')
    .replace(strayJoiner, '')
    .replace(straySelector, '')
    .normalize('NFC');

/** Taking something out may bring together what goes too. */
const settled = (text: string, step: (text: string) => string): string => {
  const next = step(text);
  return next === text ? text : settled(next, step);
};

/** Default ignorable code points but those that are looked at by themselves. */
const nothing =
  /(?!\u200c|\u200d|\u200e|\u200f|\u061c|\p{Variation_Selector}|[\u{e0020}-\u{e007f}])\p{DI}/gu;
const nothingOrMarks = new RegExp(`${nothing.source}|[\\u200e\\u200f\\u061c]`, 'gu');
const hasRightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Between letters of a script that joins, or parts of an emoji. */
const strayJoiner =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}])(?:\u200c|\u200d)|(?:\u200c|\u200d)(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;
/** Behind something that has looks to select from. */
const straySelector = /(?<![\p{L}\p{N}\p{S}\p{P}])\p{Variation_Selector}/gu;
/** Only the flags of parts of a country are written with them. */
const strayTags = /(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,6})[\u{e0020}-\u{e007f}]/gu;
