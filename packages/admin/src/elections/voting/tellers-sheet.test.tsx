import type { Problem, SealCountBody } from '@klubba/api/contract';
import { render, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CountTask } from './count-task.ts';
import { TellersSheet } from './tellers-sheet.tsx';
import { startDesk, taskOf } from './testing.ts';

beforeEach(() => localStorage.clear());

const open = (
  other: Partial<CountTask> = {},
  stopped?: Problem,
  { at = startDesk(), personId = 'siv' } = {},
) => {
  const sealed = vi.fn(async (_: SealCountBody) => stopped);
  const desk = at.deskFor(personId);
  const { unmount } = render(() => (
    <TellersSheet task={taskOf(other)} personId={personId} desk={desk} onSeal={sealed} />
  ));
  return { sealed, unmount, at };
};

const box = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const values = (...names: string[]) => names.map((name) => box(name).value);
const said = (text: string) => screen.getByText(text, { selector: '.status' });

/** From the code down to the end, by figures and Enter alone. */
const count = async (figures: readonly number[], code = 'kr4x') => {
  box('Kod på valsedlarna').focus();
  await userEvent.keyboard(code ? `${code}{Enter}` : '{Enter}');
  box('Anna Ek').focus();
  for (const figure of figures) await userEvent.keyboard(`${figure}{Enter}`);
};

const figures = [31, 20, 12, 58, 2, 0, 1];

test('figures and Enter fill the whole sheet, and it is sealed as it stands', async () => {
  const { sealed } = open();
  await count(figures);
  expect(said('61 av 61. Stämmer med röstlängden.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Försegla protokollet' }));
  expect(sealed).toHaveBeenCalledExactlyOnceWith({
    ...{
      part: 'ordinary',
      placeId: null,
      code: 'kr4x',
      ballots: null,
      tellers: ['one', 'two'],
      onPaper: [],
    },
    sheet: {
      votes: [
        { candidateId: 'a', votes: 31 },
        { candidateId: 'b', votes: 20 },
        { candidateId: 'c', votes: 12 },
      ],
      ...{ valid: 58, blank: 2, invalid: 0, notVoting: 1 },
    },
  });
});

test('Enter and the arrows go through the rows; letters are no figures', async () => {
  open();
  box('Anna Ek').focus();
  await userEvent.keyboard('3x1{Enter}');
  expect(box('Anna Ek').value).toBe('31');
  expect(document.activeElement).toBe(box('Bo Ås'));
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(box('Cilla Öst'));
  await userEvent.keyboard('{ArrowUp}{ArrowUp}7');
  expect(box('Anna Ek').value).toBe('7');
});

test('what is missing is where the keys go, and nothing is sent', async () => {
  const { sealed } = open();
  await count([31, 20, 12, 58]);
  expect(said('58 av 61. 3 fattas.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Försegla protokollet' }));
  expect(sealed).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(box('Blanka'));
  expect(screen.getByRole('alert').textContent).toContain('Noll skrivs 0');
});

test('more votes than papers are said with the name, and are not sealed', async () => {
  const { sealed } = open();
  await count([59, 20, 12, 58, 2, 0, 1]);
  expect(screen.getByText(/Anna Ek har 59 röster men det finns bara 58/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Försegla protokollet' }));
  expect(sealed).not.toHaveBeenCalled();
});

test('papers of another round are told from the code', async () => {
  open();
  box('Kod på valsedlarna').focus();
  await userEvent.keyboard('kr4y');
  expect(said('De här valsedlarna är inte omgångens')).toBeTruthy();
  await userEvent.keyboard('{Backspace}x');
  expect(said('Rätt omgång')).toBeTruthy();
});

test('a reload takes nothing; a failed sending neither; a sealed sheet is forgotten', async () => {
  const lost = { code: 'no-connection', status: 503, title: '', type: '', errors: [] };
  const first = open({}, lost);
  await count(figures);
  await userEvent.click(screen.getByRole('button', { name: 'Försegla protokollet' }));
  expect(values('Anna Ek', 'Giltiga')).toEqual(['31', '58']);
  first.unmount();
  const second = open();
  expect(values('Anna Ek', 'Röstar inte')).toEqual(['31', '1']);
  await userEvent.click(screen.getByRole('button', { name: 'Försegla protokollet' }));
  expect(second.sealed).toHaveBeenCalledOnce();
  expect(localStorage.length).toBe(0);
});

test('a round that came to nothing leaves no figures behind', async () => {
  const { unmount } = open();
  await count(figures);
  unmount();
  open({ code: 'NEW77' });
  expect(Object.keys(localStorage)).toEqual(['count:election:ordinary:NEW77']);
  expect(values('Anna Ek')).toEqual(['']);
});

test('entered twice, the second does not see the first, and only what differs is counted anew', async () => {
  const { sealed } = open({ twice: true });
  await count(figures);
  await userEvent.click(screen.getByRole('button', { name: 'Lämna över till den andra' }));
  expect(values('Anna Ek', 'Bo Ås', 'Giltiga', 'Röstar inte')).toEqual(['', '', '', '']);
  expect(document.body.textContent).not.toContain('31');
  expect(document.activeElement).toBe(box('Anna Ek'));

  await count([30, 20, 12, 58, 2, 0, 1], '');
  await userEvent.click(screen.getByRole('button', { name: 'Jämför räkningarna' }));
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual(['Anna Ek3130']);
  await userEvent.click(screen.getByRole('button', { name: 'Försegla protokollet' }));
  expect(sealed).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(box('Anna Ek, omräknat'));
  await userEvent.keyboard('30');
  await userEvent.click(screen.getByRole('button', { name: 'Försegla protokollet' }));
  expect(sealed.mock.calls[0]![0].sheet.votes[0]).toEqual({ candidateId: 'a', votes: 30 });
});

test('two who counted alike have nothing to count anew', async () => {
  const { sealed } = open({ twice: true });
  await count(figures);
  await userEvent.click(screen.getByRole('button', { name: 'Lämna över till den andra' }));
  await count(figures, '');
  await userEvent.click(screen.getByRole('button', { name: 'Jämför räkningarna' }));
  expect(said('Ni har räknat lika.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Försegla protokollet' }));
  expect(sealed).toHaveBeenCalledOnce();
});

test('one teller cannot be both', async () => {
  open();
  await userEvent.selectOptions(box('Den andra'), 'Siv');
  expect(values('Den ena', 'Den andra')).toEqual(['', 'one']);
});

test('whole ballots: a line for each kind, their sum the valid ones, and no trace of the order', async () => {
  const { sealed } = open({ wholeBallots: true });
  box('Kod på valsedlarna').focus();
  await userEvent.keyboard('kr4x{Enter}');
  box('Rad 1').focus();
  await userEvent.keyboard('38 1 3{Enter}20 2{Enter}{Enter}');
  expect(screen.getByText('38 × Anna Ek och Cilla Öst')).toBeTruthy();
  expect(document.activeElement).toBe(box('Blanka'));
  await userEvent.keyboard('2{Enter}0{Enter}1{Enter}');
  expect(said('61 av 61. Stämmer med röstlängden.')).toBeTruthy();
  const [draft] = Object.values({ ...localStorage });
  expect(JSON.parse(draft).lines).toEqual(['20 2', '38 1 3', '']);
  await userEvent.click(screen.getByRole('button', { name: 'Försegla protokollet' }));
  expect(sealed.mock.calls[0]![0]).toMatchObject({
    sheet: { votes: [], valid: 58, blank: 2 },
    ballots: [
      { weight: 38, preferences: [['a'], ['c']] },
      { weight: 20, preferences: [['b']] },
    ],
  });
});

test('whole ballots entered twice are compared kind by kind', async () => {
  const { sealed } = open({ wholeBallots: true, twice: true });
  const enter = async (lines: string) => {
    box('Rad 1').focus();
    await userEvent.keyboard(`${lines}{Enter}{Enter}2{Enter}0{Enter}1{Enter}`);
  };
  box('Kod på valsedlarna').focus();
  await userEvent.keyboard('kr4x');
  await enter('38 1 3{Enter}20 2');
  await userEvent.click(screen.getByRole('button', { name: 'Lämna över till den andra' }));
  expect(values('Rad 1')).toEqual(['']);
  await enter('20 2{Enter}30 3 1{Enter}8 1');
  await userEvent.click(screen.getByRole('button', { name: 'Jämför räkningarna' }));
  await userEvent.type(box('Valsedlar med 1 3, omräknat'), '38{Enter}0');
  await userEvent.click(screen.getByRole('button', { name: 'Försegla protokollet' }));
  expect(sealed.mock.calls[0]![0].ballots).toEqual([
    { weight: 38, preferences: [['a'], ['c']] },
    { weight: 20, preferences: [['b']] },
  ]);
});

const handOver = () =>
  userEvent.click(screen.getByRole('button', { name: /Lämna över|Jämför räkningarna/ }));

test('two at a machine each: neither sees the other’s count before both are whole, and each puts right their own', async () => {
  const at = startDesk();
  const siv = open({ twice: true }, undefined, { at });
  await count(figures);
  await handOver();
  siv.unmount();
  expect(Object.values({ ...localStorage }).join()).not.toContain('31');

  localStorage.clear();
  const mats = open({ twice: true }, undefined, { at, personId: 'mats' });
  await screen.findByText(/Andra rösträknaren/);
  expect(document.body.textContent).not.toContain('31');
  await count([30, 20, 12, 58, 2, 0, 1]);
  await handOver();
  expect(within(screen.getByRole('table')).getAllByRole('row')[1]!.textContent).toBe('Anna Ek3130');
  await userEvent.type(box('Anna Ek, omräknat'), '30');
  await userEvent.click(screen.getByRole('button', { name: 'Rätta min räkning' }));
  expect(mats.sealed).not.toHaveBeenCalled();
  mats.unmount();

  localStorage.clear();
  const again = open({ twice: true }, undefined, { at });
  await userEvent.type(await screen.findByLabelText('Kod på valsedlarna'), 'kr4x');
  await userEvent.type(await screen.findByLabelText('Anna Ek, omräknat'), '30');
  await userEvent.click(screen.getByRole('button', { name: 'Rätta min räkning' }));
  expect(await screen.findByText('Ni har räknat lika.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Försegla protokollet' }));
  expect(again.sealed.mock.calls[0]![0].sheet.votes[0]!.votes).toBe(30);
});

test('a machine that dies half-way takes nothing: one goes on at another', async () => {
  const at = startDesk();
  const first = open({ wholeBallots: true }, undefined, { at });
  box('Rad 1').focus();
  await userEvent.keyboard('38 1 3{Enter}20 2{Enter}{Enter}2{Enter}');
  first.unmount();
  localStorage.clear();
  open({ wholeBallots: true }, undefined, { at });
  expect(await screen.findByText('38 × Anna Ek och Cilla Öst')).toBeTruthy();
  expect(values('Rad 1', 'Rad 2', 'Blanka')).toEqual(['20 2', '38 1 3', '2']);
});

test('where the server does not answer, what is typed stays at the machine until it does', async () => {
  const at = startDesk();
  at.state.isDown = true;
  const first = open({}, undefined, { at });
  await count(figures);
  expect(await screen.findByText(/Servern svarar inte/)).toBeTruthy();
  first.unmount();
  expect(at.kept()).toEqual([]);
  at.state.isDown = false;
  const second = open({}, undefined, { at });
  expect(values('Anna Ek', 'Röstar inte')).toEqual(['31', '1']);
  await vi.waitFor(() => expect(at.kept()[0]?.said?.rows.blank).toBe('2'), 3_000);
  second.unmount();
});

test('what others are entering is waited for, or begun anew unseen', async () => {
  const at = startDesk();
  const siv = open({}, undefined, { at });
  await count(figures);
  siv.unmount();
  localStorage.clear();
  open({}, undefined, { at, personId: 'mats' });
  expect(await screen.findByText('siv för in den här räkningen')).toBeTruthy();
  expect(document.body.textContent).not.toContain('31');
  await userEvent.click(screen.getByRole('button', { name: 'Börja om den räkningen' }));
  expect(values('Anna Ek')).toEqual(['']);
});

test('what was typed follows to another place', async () => {
  const places = ['Huddinge', 'Haninge'].map((name) => ({ placeId: name, name, open: true }));
  const { at } = open({ places });
  await userEvent.selectOptions(box('Plats'), 'Huddinge');
  box('Anna Ek').focus();
  await userEvent.keyboard('31');
  await userEvent.selectOptions(box('Plats'), 'Haninge');
  await vi.waitFor(() => expect(at.kept()).toMatchObject([{ placeId: 'Haninge' }]), 3_000);
  expect(values('Anna Ek')).toEqual(['31']);
});
