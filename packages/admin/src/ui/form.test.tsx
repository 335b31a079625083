import type { Problem } from '@klubba/api/contract';
import { fireEvent, render, screen } from '@solidjs/testing-library';
import { userEvent } from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import { speak } from '../language/language.ts';
import '../testing.ts';
import { ProblemAround } from './field.tsx';
import { CheckField, Field, FormError, SelectField, TextField } from './form.tsx';

afterEach(() => speak('sv'));

const refused: Problem = {
  type: 'urn:klubba:problem:invalid',
  title: 'Some input is not valid',
  status: 400,
  code: 'invalid',
  errors: [{ pointer: '#/tally/for', code: 'too-small', facts: { minimum: 0 } }],
};

test('a label leads to its input', () => {
  render(() => <Field name="name" label="Namn" value="Anna" required />);
  expect(screen.getByLabelText('Namn')).toHaveValue('Anna');
});

test('an error stands beside the field it is about and is read with it', () => {
  render(() => <Field name="tally/for" label="Ja" problem={refused} required />);
  const field = screen.getByLabelText('Ja');
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription('Minst 0.');
});

test('a field finds what is about it in the form around', () => {
  render(() => (
    <ProblemAround.Provider value={() => refused}>
      <Field name="tally/for" label="Ja" required />
      <Field name="tally/against" label="Nej" value="5" required />
    </ProblemAround.Provider>
  ));
  expect(screen.getByLabelText('Ja')).toHaveAccessibleDescription('Minst 0.');
  expect(screen.getByLabelText('Nej')).toBeValid();
});

test('a hint is read before the error', () => {
  render(() => <Field name="tally/for" label="Ja" hint="Antal." problem={refused} required />);
  expect(screen.getByLabelText('Ja')).toHaveAccessibleDescription('Antal. Minst 0.');
});

test('the other fields stay valid', () => {
  render(() => <TextField name="text" label="Text" problem={refused} value="Bra." required />);
  expect(screen.getByLabelText('Text')).toBeValid();
});

test('what may be left out says so', () => {
  render(() => <Field name="phone" label="Telefon" />);
  expect(screen.getByLabelText('Telefon (frivilligt)')).toBeVisible();
});

test('a refusal is announced above the form', () => {
  render(() => <FormError problem={refused} />);
  expect(screen.getByRole('alert')).toHaveTextContent('Rätta fälten som är markerade.');
});

test('a select shows the value it was given', () => {
  const options = [
    { value: 'board', label: 'Styrelsen' },
    { value: 'office', label: 'Kansliet' },
  ];
  render(() => <SelectField name="role" label="Roll" options={options} value="office" required />);
  expect(screen.getByLabelText('Roll')).toHaveValue('office');
});

test('a check is described by what it means', () => {
  render(() => <CheckField name="ok" label="Bekräftad" hint="Stadgarna säger så." />);
  expect(screen.getByRole('checkbox', { name: 'Bekräftad' })).not.toBeChecked();
  expect(screen.getByRole('checkbox')).toHaveAccessibleDescription('Stadgarna säger så.');
});

test('nothing but attributes reaches the element', () => {
  render(() => <Field name="name" label="Namn" problem={undefined} required />);
  expect(screen.getByLabelText('Namn').getAttributeNames()).not.toContain('problem');
});

test.each([
  ['sv', 'Fyll i det här.', 'Minst 31 mars 2024.', 'En e-postadress ser ut som namn@example.org.'],
  [
    'en',
    'Fill this in.',
    'At least 31 March 2024.',
    'An e-mail address looks like name@example.org.',
  ],
] as const)(
  'what the browser holds against a field stands at it in the language of the page, %s',
  async (language, missing, early, noAddress) => {
    await speak(language);
    const sent = vi.fn();
    render(() => (
      <form onSubmit={sent}>
        <Field name="name" label="Name" required />
        <Field name="on" label="Day" type="date" min="2024-03-31" value="2024-03-30" required />
        <Field name="email" label="Mail" type="email" value="anna" required />
        <button type="submit">Send</button>
      </form>
    ));
    await userEvent.click(screen.getByRole('button'));
    const name = screen.getByLabelText('Name');
    expect(name).toHaveFocus();
    expect(name).toHaveAccessibleDescription(missing);
    expect(screen.getByLabelText('Day').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(early)).toBeVisible();
    expect(screen.getByLabelText('Mail')).toHaveAccessibleDescription(noAddress);
    await userEvent.type(name, 'Anna');
    expect(name).not.toHaveAccessibleDescription();
    expect(name).toHaveAttribute('aria-invalid', 'false');
    expect(sent).not.toHaveBeenCalled();
  },
);

test('a day and a time are read out in the language of the page, whatever the browser shows', async () => {
  const [on, setOn] = createSignal('2024-02-14');
  render(() => (
    <>
      <Field name="on" label="Dag" type="date" value={on()} required />
      <Field name="at" label="Klockan" type="time" value="18:30" required />
      <Field
        name="sentAt"
        label="Skickad"
        type="datetime-local"
        value="2024-02-14T08:05"
        required
      />
    </>
  ));
  const day = screen.getByLabelText('Dag');
  expect(day).toHaveAccessibleDescription('onsdag 14 februari 2024');
  expect(screen.getByLabelText('Klockan')).toHaveAccessibleDescription('kl. 18.30');
  expect(screen.getByLabelText('Skickad')).toHaveAccessibleDescription(
    'onsdag 14 februari 2024 kl. 08.05',
  );
  fireEvent.input(day, { target: { value: '2024-02-15' } });
  expect(day).toHaveAccessibleDescription('torsdag 15 februari 2024');
  fireEvent.input(day, { target: { value: '' } });
  expect(day).not.toHaveAccessibleDescription();
  setOn('2024-02-16');
  expect(day).toHaveAccessibleDescription('fredag 16 februari 2024');
});
