import { z } from 'zod';
import { asLine, asProse, textFault } from './text.ts';

/** A text of one line, of at most `most` characters, which may be none where `least` is 0. Kept by `asLine`; refused with its fault. */
export const lineField = (most: number, least: 0 | 1 = 1) =>
  sound().overwrite(asLine).min(least).max(most);

/** A text of any lines, of at most `most` characters, which may be none where `least` is 0. Kept by `asProse`; refused with its fault. */
export const proseField = (most: number, least: 0 | 1 = 1) => {
  const field = sound().overwrite(asProse);
  return (least ? field.min(least) : field).max(most);
};

/** A telephone number: any dash and any blank may stand between its figures. */
export const phoneField = () =>
  sound()
    .overwrite((given) => asLine(given).replace(dashes, '-').replace(/\s/g, ' '))
    .regex(/^\+?[0-9(][0-9 ()./-]{2,30}$/);

/** An e-mail address (RFC 5321), with letters of any script (RFC 6531) and without quotes or an address in figures. */
export const emailField = () =>
  sound()
    .overwrite(asLine)
    .max(254, { abort: true })
    .check(z.email({ pattern: address }));

/** An e-mail address to sign in with: in letters of ASCII, as whoever keeps the sign-ins compares them. */
export const signInEmailField = () =>
  emailField().refine((email) => /^[\x20-\x7e]*$/.test(email), {
    params: { code: 'email-outside-ascii' },
  });

const atom = '[^\\s@.()<>,;:"\\[\\]\\\\]+';
const label = '[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?';
const address = new RegExp(
  `^(?!.{65,}@)${atom}(?:\\.${atom})*@(?:${label}\\.)+(?!\\d+$)${label}$`,
  'u',
);
const dashes = /[\u2010-\u2015\u2212]/g;

const refuseFaults = (text: string, context: z.RefinementCtx) => {
  const code = textFault(text);
  if (code) context.addIssue({ code: 'custom', params: { code }, continue: false });
};

const sound = () => z.string().superRefine(refuseFaults);
