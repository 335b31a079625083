import { type NameOf, textParts } from './mention-text.tsx';

/** `label` stands in the list where the name does not say who it is. */
export type Mentionable = {
  readonly personId: string;
  readonly name: string;
  readonly label?: string;
};

/** What a person reads while writing, and what each name in it stands for. */
export type Draft = { readonly shown: string; readonly meaning: ReadonlyMap<string, string> };

export const emptyDraft: Draft = { shown: '', meaning: new Map() };

/** Stored text as a draft: ids become names; a protected name stands in brackets. */
export const draftOf = (text: string, nameOf: NameOf): Draft => {
  let draft = emptyDraft;
  for (const part of textParts(text)) {
    if (typeof part === 'string') draft = withText(draft, part, draft.meaning);
    else {
      const person = { personId: part.personId, name: nameOf(part.personId) ?? part.personId };
      const { token, meaning } = mentionIn(draft, person, part.protected);
      draft = withText(draft, token, meaning);
    }
  }
  return draft;
};

/** A draft as stored text: names become ids. The longest first, so that ”@Bo Ek” is not found in ”@Bo Ekman”. */
export const textOf = ({ shown, meaning }: Draft): string =>
  [...meaning]
    .sort(([a], [b]) => b.length - a.length)
    .reduce((text, [token, stored]) => text.replaceAll(token, stored), shown);

/** A new mention in a draft: its token, numbered should another person have the same name. */
export const mentionIn = (draft: Draft, person: Mentionable, isProtected: boolean) => {
  const stored = `@{${person.personId}${isProtected ? ',protected' : ''}}`;
  const free = (token: string) => (draft.meaning.get(token) ?? stored) === stored;
  let token = tokenOf(person.name, isProtected);
  for (let n = 2; !free(token); n++) token = tokenOf(`${person.name} ${n}`, isProtected);
  return { token, meaning: new Map(draft.meaning).set(token, stored) };
};

/** What stands between an @ and the caret, if a name is being typed there. */
export const typedName = (beforeCaret: string): string | undefined =>
  /(?:^|[\s(])@([\p{L}][\p{L} '-]{0,40}|)$/u.exec(beforeCaret)?.[1];

const tokenOf = (name: string, isProtected: boolean) => (isProtected ? `@[${name}]` : `@${name}`);

const withText = (draft: Draft, text: string, meaning: Draft['meaning']): Draft => ({
  shown: draft.shown + text,
  meaning,
});
