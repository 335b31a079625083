import { expect, test } from 'vitest';
import { scenario } from '../scenario.ts';
import { numberedText } from './numbered-text.ts';

const given = scenario(numberedText);
const [first, second] = [
  '00000000-0000-4000-8000-000000000001',
  '00000000-0000-4000-8000-000000000002',
];
const begun = [
  { type: 'TextBegun', v: 1, title: 'Plan', kind: 'activityPlan' },
  { type: 'TextVersionWritten', v: 1, versionId: first, number: 1, basis: null, text: 'Meet' },
] as const;

test('a text begins with its first version, and the next ones are counted', () => {
  const begin = { title: 'Plan', kind: 'activityPlan', versionId: first, text: 'Meet' } as const;
  given()
    .when({ type: 'BeginText', ...begin })
    .yields(...begun);
  given(...begun)
    .when({ type: 'BeginText', ...begin })
    .isRefused('text-already-begun', 'title');
  const write = {
    type: 'WriteTextVersion',
    versionId: second,
    basis: first,
    text: 'Walk',
  } as const;
  given(...begun)
    .when(write)
    .yields({ ...begun[1], versionId: second, number: 2, basis: first, text: 'Walk' });
  given(...begun)
    .when({ ...write, versionId: first })
    .isRefused('version-already-written', 'versionId');
  given(...begun)
    .when({ ...write, text: 'Meet' })
    .isRefused('version-changes-nothing', 'text');
  given().when(write).isRefused('text-not-found');
});

test('a text may be called otherwise', () => {
  const rename = { type: 'RenameText', title: 'Budget', kind: 'budget' } as const;
  given(...begun)
    .when(rename)
    .yields({ type: 'TextRenamed', v: 1, title: 'Budget', kind: 'budget' });
  given(...begun)
    .when({ ...rename, title: 'Plan', kind: 'activityPlan' })
    .yields();
  given().when(rename).isRefused('text-not-found');
  expect(numberedText.initial.versions).toEqual([]);
});
