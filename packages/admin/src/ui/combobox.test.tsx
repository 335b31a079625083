import { render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { Combobox } from './combobox.tsx';

const options = [
  { value: 'a', label: 'Anna Ek' },
  { value: 'b', label: 'Bo Ek' },
];
const field = () => screen.getByRole('combobox', { name: /Person/ });
const sent = () => document.querySelector<HTMLInputElement>('input[name=personId]')?.value;

test('keys alone find, choose and take away', async () => {
  const user = userEvent.setup();
  render(() => <Combobox name="personId" label="Person" hint="Ur registret" options={options} />);
  expect(field()).toHaveAccessibleDescription('Ur registret');
  expect(field()).toHaveAttribute('aria-expanded', 'false');
  await user.type(field(), 'ek');
  expect(screen.getAllByRole('option')).toHaveLength(2);
  expect(screen.getByRole('status')).toHaveTextContent('2 att välja på');
  await user.keyboard('{ArrowDown}');
  const highlighted = screen.getByRole('option', { selected: true });
  expect(highlighted).toHaveTextContent('Bo Ek');
  expect(field()).toHaveAttribute('aria-activedescendant', highlighted.id);
  await user.keyboard('{Enter}');
  expect(field()).toHaveValue('Bo Ek');
  expect(sent()).toBe('b');
  await user.clear(field());
  await user.tab();
  expect(sent()).toBe('');
});

test('what is left of the choice when Escape closes the list is what was chosen', async () => {
  const user = userEvent.setup();
  render(() => <Combobox name="personId" label="Person" value="a" options={options} />);
  await user.type(field(), 'x{Escape}');
  expect(field()).toHaveValue('Anna Ek');
  expect(sent()).toBe('a');
});

test('half a name is nobody where somebody is required', async () => {
  const user = userEvent.setup();
  render(() => <Combobox name="personId" label="Person" required options={options} />);
  await user.type(field(), 'ek');
  await user.tab();
  expect(field()).toBeInvalid();
  expect(sent()).toBe('');
});

test('a part of a word finds what a search brings, and what it found before cannot be taken for it', async () => {
  const user = userEvent.setup();
  const [found, setFound] = createSignal<typeof options>(options);
  render(() => (
    <Combobox name="personId" label="Person" options={found()} onType={() => {}} required />
  ));
  await user.type(field(), 'nn');
  await user.click(screen.getByRole('option', { name: 'Anna Ek' }));
  expect(sent()).toBe('a');
  await user.type(field(), 'Cecilia{Enter}');
  expect(field()).toBeInvalid();
  setFound([]);
  await user.tab();
  expect(field()).toHaveValue('Anna Ek');
  expect(sent()).toBe('a');
});

test.each(["d'a", 'd’a', 'A\u030asa', 'åsa-'])('%j finds Åsa‑Lisa D’Arc', async (typed) => {
  const user = userEvent.setup();
  const one = { value: 'c', label: 'Åsa‑Lisa D’Arc' };
  render(() => <Combobox name="personId" label="Person" options={[...options, one]} />);
  await user.type(field(), typed);
  expect(screen.getAllByRole('option')).toHaveLength(1);
});
