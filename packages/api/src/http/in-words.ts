import type { Problem } from './problem.contract.ts';
import { en } from './sentences/en.ts';
import { type Facts, fill, type Message, sentenceOf } from './sentences/message.ts';
import { sv } from './sentences/sv.ts';

type Spoken = 'sv' | 'en';
type Words = Readonly<Record<string, Message>>;

const spoken: Readonly<Record<Spoken, { readonly locale: string; readonly words: Words }>> = {
  sv: { locale: 'sv-SE', words: sv },
  en: { locale: 'en-GB', words: en },
};

/**
 * The language that an `Accept-Language` (RFC 9110) wants most of those we speak. Takes the header, gives English where it names none of
 * them, for the document is in English.
 */
export const languageAsked = (header: string | undefined): Spoken => {
  const wanted = (header ?? '').split(',').flatMap((range) => {
    const [tag = '', ...parameters] = range
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const weight = parameters.find((one) => one.startsWith('q='));
    const language = tag.split('-')[0];
    const isOurs = language === 'sv' || language === 'en';
    return isOurs ? [{ language, weight: weight ? Number(weight.slice(2)) || 0 : 1 } as const] : [];
  });
  const [most] = wanted
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  return most?.language ?? 'en';
};

/** The sentence for a code in a language, as the panel says it; nothing for a code that has none. */
export const sentenceIn = (
  language: Spoken,
  code: string,
  facts: Facts = {},
): string | undefined => {
  const { locale, words } = spoken[language];
  return sentenceOf(code, facts, locale, (key) => words[key]);
};

/** What stands where somebody's name stood before it was erased. */
export const erasedIn = (language: Spoken): string =>
  fill(spoken[language].words['mention.erased']!, {}, spoken[language].locale);

/** What a status means in a language. */
export const titleIn = (language: Spoken, status: number): string => {
  const { locale, words } = spoken[language];
  return fill(words[`title.${status}`] ?? words['title.500']!, {}, locale);
};

/** A problem with its title and what it means in a language, and what each of its errors means. */
export const inWords = (problem: Problem, language: Spoken): Problem => {
  const { type, title: _, status, code, errors, ...others } = problem;
  return {
    ...{ type, title: titleIn(language, status), status },
    ...detailOf(problem, language),
    code,
    errors: errors.map((error) => ({ ...error, ...detailOf(error, language) })),
    ...others,
  };
};

const detailOf = (
  { code, facts }: { readonly code: string; readonly facts?: Facts | undefined },
  language: Spoken,
) => {
  const detail = sentenceIn(language, code, facts);
  return detail === undefined ? {} : { detail };
};
