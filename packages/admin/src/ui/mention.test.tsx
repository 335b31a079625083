import { render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import '../testing.ts';
import { MentionField } from './mention-field.tsx';
import { MentionText, NamesProvider, plainText } from './mention-text.tsx';
import { draftOf, mentionIn, textOf, typedName } from './mentions.ts';

const anna = { personId: '11111111-1111-4111-8111-111111111111', name: 'Anna Ek' };
const ekman = { personId: '22222222-2222-4222-8222-222222222222', name: 'Anna Ekman' };
const gone = '33333333-3333-4333-8333-333333333333';
const people = [anna, ekman];
const nameOf = (id: string) =>
  id === gone ? null : people.find(({ personId }) => personId === id)?.name;

describe('text', () => {
  test('shows a mentioned person by name', () => {
    render(() => (
      <NamesProvider nameOf={nameOf}>
        <p>
          <MentionText text={`att utse @{${anna.personId}} till ordförande`} />
        </p>
      </NamesProvider>
    ));
    expect(screen.getByText('Anna Ek')).toBeVisible();
    expect(screen.getByRole('paragraph')).toHaveTextContent('att utse Anna Ek till ordförande');
  });

  test('says that a person has been erased', () =>
    expect(plainText(`@{${gone}} närvarar`, nameOf)).toBe('raderad person närvarar'));

  test('marks a name that is kept out of what is published', () => {
    render(() => (
      <NamesProvider nameOf={nameOf}>
        <MentionText text={`@{${anna.personId},protected}`} />
      </NamesProvider>
    ));
    expect(screen.getByText('Anna Ek')).toHaveAttribute(
      'title',
      'Visas inte i kallelser, kalendrar och publicerade protokoll',
    );
  });
});

describe('a draft', () => {
  test('comes back as the text it was made from', () => {
    const text = `@{${ekman.personId}} och @{${anna.personId},protected} och @{${anna.personId}}.`;
    const draft = draftOf(text, nameOf);
    expect(draft.shown).toBe('@Anna Ekman och @[Anna Ek] och @Anna Ek.');
    expect(textOf(draft)).toBe(text);
  });

  test('tells two people of one name apart', () => {
    const { meaning } = mentionIn({ shown: '', meaning: new Map() }, anna, false);
    const other = { ...ekman, name: anna.name };
    expect(mentionIn({ shown: '', meaning }, other, false).token).toBe('@Anna Ek 2');
  });

  test.each([
    ['Mötet utser @an', 'an'],
    ['@', ''],
    ['skriv till a@b', undefined],
    ['@Anna Ek ', 'Anna Ek '],
    ['@4', undefined],
  ])('in ”%s” the name being typed is %s', (text, typed) => expect(typedName(text)).toBe(typed));
});

describe('the field', () => {
  const write = async (...keys: string[]) => {
    const onText = vi.fn();
    render(() => <MentionField name="text" label="Text" people={people} onText={onText} />);
    for (const key of keys) await userEvent.type(screen.getByLabelText('Text'), key);
    return onText;
  };

  test('opens a list of people at @, the first one marked', async () => {
    await write('Utse @ann');
    const options = screen.getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(['Anna Ek', 'Anna Ekman']);
    expect(options[0]).toHaveAttribute('aria-selected', 'true');
  });

  test('mentions the marked person at Enter and stores their id', async () => {
    const onText = await write('Utse @ann', '{ArrowDown}{Enter}');
    expect(screen.getByLabelText('Text')).toHaveValue('Utse @Anna Ekman ');
    expect(onText).toHaveBeenLastCalledWith(`Utse @{${ekman.personId}} `);
  });

  test('keeps the name out of what is published at Shift and Enter', async () => {
    const onText = await write('@ek', '{Shift>}{Enter}{/Shift}');
    expect(onText).toHaveBeenLastCalledWith(`@{${anna.personId},protected} `);
  });

  test('is left alone by Escape', async () => {
    await write('@ann', '{Escape}');
    expect(screen.queryByRole('option')).toBeNull();
    expect(screen.getByLabelText('Text')).toHaveValue('@ann');
  });
});
