/**
 * What somebody shows again who they are for, as the document has it: `sign-minutes:{meetingId}:{documentHash}`. The names are those of the
 * operation's parameters and of its body's properties.
 */
export type Purpose = string;

/** The purpose of one request: each name stands for what the request has under it. */
export const purposeOf = (purpose: Purpose, asked: Readonly<Record<string, unknown>>) =>
  purpose.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(asked[name]));
