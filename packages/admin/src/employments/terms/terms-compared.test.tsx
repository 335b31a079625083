import { render, screen } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import '../../testing.ts';
import { terms } from '../testing.ts';
import { termsIn } from './terms.ts';
import { compared, TermsCompared } from './terms-compared.tsx';

const nameOf = (id: string) => id;
const how = (other: Partial<typeof terms>) =>
  Object.fromEntries(
    compared(terms, { ...terms, ...other }, nameOf).map((row) => [row.name, row.how]),
  );

test('a contract is the same, within the decision, beyond it, or where it was left open', () => {
  expect(how({}).percentage).toBe('same');
  expect(how({ percentage: 15 }).percentage).toBe('within');
  expect(how({ percentage: 25 }).percentage).toBe('outside');
  expect(how({ workplace: 'Folkets hus' }).workplace).toBe('open');
  expect(how({ from: '2024-02-01' }).from).toBe('outside');
});

test('what goes beyond it is said above the table, by name', () => {
  render(() => (
    <TermsCompared decided={terms} agreed={{ ...terms, percentage: 25 }} nameOf={nameOf} />
  ));
  expect(screen.getByRole('status')).toHaveTextContent(
    '1 villkor går utanför beslutet: omfattning.',
  );
  expect(screen.getByRole('row', { name: /Omfattning/ })).toHaveTextContent('utanför beslutet');
});

test('what nobody has filled in is null; kronor become öre', () => {
  const form = new FormData();
  const filled = {
    ...{ 'terms/role': 'Administratör', 'terms/percentage': '20', 'terms/form': 'permanent' },
    ...{ 'terms/pay': '6200.5', 'terms/pay/per': 'month', 'terms/agreement': '' },
  };
  for (const [name, value] of Object.entries(filled)) form.set(name, value);
  expect(termsIn(form)).toEqual({
    ...{ role: 'Administratör', tasks: '', percentage: 20, form: 'permanent', ground: null },
    ...{ from: null, until: null, pay: { ore: 620_050, per: 'month' }, funding: null },
    ...{ fundedUntil: null, workplace: null, agreement: null, noticeWithinTerm: null },
    ...{ representativeId: null, signatoryIds: [] },
  });
});
