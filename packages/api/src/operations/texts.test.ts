import { expect, test } from 'vitest';
import { z } from 'zod';
import * as contract from '../contract.ts';

/** Nothing in them is read by anybody. */
const secrets = /(token|password)$/;

/** Every text that may be sent within a schema, by its place. */
const textsIn = (schema: z.core.$ZodType, place: string): [string, z.core.$ZodType][] => {
  const { def } = schema._zod as z.core.$ZodType<unknown>['_zod'] & { def: Def };
  if (def.type === 'string') return secrets.test(place) ? [] : [[place, schema]];
  return [
    ...Object.entries(def.shape ?? {}).map(([name, inner]) => [`${place}.${name}`, inner] as const),
    ...[def.element, def.innerType, def.in, def.valueType, ...(def.options ?? [])].map(
      (inner) => [place, inner] as const,
    ),
  ].flatMap(([at, inner]) => (inner ? textsIn(inner, at) : []));
};

type Def = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly options?: readonly z.core.$ZodType[];
} & { readonly [inner in 'element' | 'innerType' | 'in' | 'valueType']?: z.core.$ZodType };

const texts = Object.entries(contract).flatMap(([name, schema]) =>
  name.endsWith('Body') && schema instanceof z.ZodType ? textsIn(schema, name) : [],
);

test('every text of every body is found', () => {
  expect(texts.length).toBeGreaterThan(80);
  expect(texts.map(([place]) => place)).toContain('SubmitProposalBody.clauses.text');
});

test.for([
  ['turns the order of what is read', 'Betala 001\u202e kr'],
  ['is no text', 'Betala\u0007 1 kr'],
  ['has nothing to see', '\u3164\u3164'],
  ['is hidden under marks', `a${'\u0301'.repeat(40)}`],
])('no text that %s is taken anywhere', ([, text]) => {
  const taking = texts.filter(([, field]) => z.core.safeParse(field, text).success);
  expect(taking.map(([place]) => place)).toEqual([]);
});
