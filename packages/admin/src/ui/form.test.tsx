import type { Problem } from '@klubba/api/contract';
import { render, screen } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import '../testing.ts';
import { CheckField, Field, FormError, ProblemAround, SelectField, TextField } from './form.tsx';

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
