import { codePoint } from './code-point.ts';

/**
 * A text as it can be set: what is printed reads as what is stored. A character that would turn the order of others, a
 * control, a private one and one that does not exist stand there by their number; what is invisible is left out, unless it
 * joins or parts letters; and a run of letters that is longer than a line may be divided.
 */
export const printable = (said: string) =>
  said
    .replaceAll('\r\n', '\n')
    .replaceAll(rightToLeft.test(said) ? invisible : invisibleOrMark, '')
    .replaceAll(unprintable, codePoint)
    .replaceAll(unbroken, divided);

/** The same with every mark and joiner by its number: for a document that the typesetter has died of. */
export const plain = (said: string) =>
  printable(said.normalize().replaceAll(/[\p{M}\p{Cf}]/gu, codePoint));

/** Those that join or part go where they have nothing to join: at the end of a word they also took the typesetter down. */
const invisible =
  /(?![\u00ad\u200c-\u200f\u061c\u202a-\u202e\u2066-\u2069]|\p{Variation_Selector})\p{DI}|(?:\u00ad|\u200c|\u200d|\p{Variation_Selector})+(?![\p{L}\p{M}\p{N}\p{Extended_Pictographic}])/gu;

/** Marks of direction are for texts that have two of them. */
const invisibleOrMark = new RegExp(`${invisible.source}|[\\u200e\\u200f\\u061c]`, 'gu');
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

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
