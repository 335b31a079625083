import { PlausibleDate } from '@klubba/domain';
import type { Period, PeriodForm } from '@klubba/domain/employment/clock';

/** What may stand before a period, in Swedish and in English. */
const forms: Readonly<Record<string, PeriodForm>> = {
  sava: 'fixedTermSVA',
  säva: 'fixedTermSVA',
  'fixed-term': 'fixedTermSVA',
  ava: 'generalFixedTerm',
  'general-fixed-term': 'generalFixedTerm',
  vikariat: 'temporarySubstitute',
  substitute: 'temporarySubstitute',
  säsong: 'seasonal',
  seasonal: 'seasonal',
  prov: 'probation',
  probation: 'probation',
  tillsvidare: 'permanent',
  permanent: 'permanent',
  arvode: 'fee',
  fee: 'fee',
};

/** A day as it is typed, or nothing. */
export const dayOf = (text: string): string | undefined => PlausibleDate.safeParse(text).data;

/** Reads `FROM/UNTIL`, `FROM/..` or either with a form before it; what is wrong comes back as one sentence about it. */
export const readPeriod = (word: string): Period | { readonly wrong: string } => {
  const [, name = 'sava', first = '', last = ''] = /^(?:([^:]*):)?([^/]*)\/(.*)$/.exec(word) ?? [];
  const wrong = (expected: string) => ({ wrong: `${word}: expected ${expected}.` });
  const key = name.normalize('NFC').toLowerCase();
  const form = Object.hasOwn(forms, key) ? forms[key] : undefined;
  if (!form) return wrong(`one of ${Object.keys(forms).join(', ')} before the colon`);
  const from = dayOf(first);
  if (!from) return wrong('FROM/UNTIL, two days as YYYY-MM-DD, or FROM/.. without an end');
  if (last === '..') return { form, from, until: null };
  const until = dayOf(last);
  if (!until) return wrong('a last day as YYYY-MM-DD after the slash, or .. for none');
  if (until < from) return wrong('a last day that is not before the first');
  return { form, from, until };
};
