import { codePoint } from './code-point.ts';

/**
 * A text as it can be set: what is printed reads as what is stored. A character that would turn the order of others, a
 * control, a private one and one that does not exist stand there by their number; what is invisible is left out, unless it
 * joins or parts letters; and a run of letters that is longer than a line may be divided.
 */
export const printable = (said: string) =>
  said
    .replaceAll('\r\n', '\n')
    .replaceAll(invisible, '')
    .replaceAll(unprintable, codePoint)
    .replaceAll(unbroken, divided);

/** Invisible ones (Unicode's default ignorables) also take the typesetter down where they end a word that is read from the right. */
const invisible =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of them by itself is meant.
  /[\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|[\u00ad\u200c\u200d\ufe00-\ufe0f]+(?![\p{L}\p{M}\p{N}\p{Extended_Pictographic}])/gu;

const unprintable = /(?![\n\t])[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u202a-\u202e\u2066-\u2069]/gu;

const unbroken = /[^ \t\n]{41,}/g;

/** Scripts that are written without blanks are divided by themselves. */
const word =
  /(?:(?![\p{Z}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]).|[\u00a0\u2007\u202f]){41,}|.{2000,}/gu;

const divided = (run: string) => run.replaceAll(word, dividedWord);

const letters = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** May be divided after its thirtieth letter, and after every tenth that follows: a PDF cannot hold a line of any length. */
const dividedWord = (word: string) =>
  Array.from(
    letters.segment(word),
    ({ segment }, i) =>
      (i >= 30 && i % 10 === 0 ? '\u200b' : '') + segment.replaceAll(/.{40}/gsu, '$&\u200b'),
  ).join('');
