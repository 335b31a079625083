import { defaultRules } from '@klubba/domain';
import { expect, test } from 'vitest';
import { ruleNames } from './groups.ts';
import { ruleInWords } from './rule-in-words.ts';
import { rulesIn } from './rules-in-form.ts';

test('every rule has its place, once', () =>
  expect([...ruleNames].sort()).toEqual(Object.keys(defaultRules).sort()));

test.each([
  ['noticeDays.memberMeeting', '14 dagar före mötet'],
  ['quorum', 'inget krav'],
  ['majority.substance', 'mer än hälften av de avgivna rösterna'],
  ['majority.statutes', 'minst två tredjedelar av de avgivna rösterna'],
  ['tie.personElection', 'lottning'],
  ['votingRight', 'medlem i minst 30 dagar och avgiften för mötets år betald'],
  ['competence.employment', 'årsmöte och medlemsmöte'],
] as const)('%s says: %s', (name, words) => expect(ruleInWords(name, defaultRules)).toBe(words));

test('a rule that nobody inside may decide on says so', () => {
  const fee = { ...defaultRules['competence.fee'], value: [] };
  expect(ruleInWords('competence.fee', { ...defaultRules, 'competence.fee': fee })).toBe(
    'ingen i föreningen',
  );
});

test('a form that was not touched gives back the rules it was made from', () => {
  const form = new FormData();
  for (const name of ruleNames) {
    const { value, reference } = defaultRules[name];
    form.set(`rules/${name}/reference`, reference ?? '');
    fill(form, `rules/${name}/value`, value);
  }
  const asked = ruleNames.map((name) => {
    const { value, reference } = defaultRules[name];
    return [name, { value, reference }];
  });
  expect(rulesIn(form)).toEqual(Object.fromEntries(asked));
});

const fill = (form: FormData, field: string, value: unknown): void => {
  if (Array.isArray(value)) for (const one of value) form.append(field, one);
  else if (value === true) form.set(field, 'on');
  else if (value === false || value === null) return;
  else if (typeof value === 'object')
    for (const [part, inner] of Object.entries(value)) fill(form, `${field}/${part}`, inner);
  else form.set(field, String(value));
};
