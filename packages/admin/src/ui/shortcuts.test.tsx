import { render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import '../testing.ts';
import { allowSingleKeys, listenForShortcuts, useShortcuts } from './shortcuts.ts';

const shown = () => {
  const run = { people: vi.fn(), palette: vi.fn(), page: vi.fn() };
  const Inner = () => {
    useShortcuts({ keys: 'x', label: () => 'här', run: run.page });
    return <input aria-label="fält" />;
  };
  const Outer = () => {
    listenForShortcuts();
    useShortcuts(
      { keys: 'g p', label: () => 'Personer', run: run.people },
      { keys: 'mod+k', label: () => 'Sök', run: run.palette },
    );
    return <Inner />;
  };
  render(() => <Outer />);
  return run;
};

beforeEach(() => allowSingleKeys(true));

test('a sequence runs once its last key is pressed', async () => {
  const run = shown();
  await userEvent.keyboard('g');
  expect(run.people).not.toHaveBeenCalled();
  await userEvent.keyboard('p');
  expect(run.people).toHaveBeenCalledOnce();
});

test('a key that is held down is one command', async () => {
  const run = shown();
  await userEvent.keyboard('{x>5/}');
  expect(run.page).toHaveBeenCalledOnce();
});

test('letters typed into a field stay letters', async () => {
  const run = shown();
  await userEvent.type(screen.getByLabelText('fält'), 'gpx');
  expect(screen.getByLabelText('fält')).toHaveValue('gpx');
  expect(run.people).not.toHaveBeenCalled();
  expect(run.page).not.toHaveBeenCalled();
});

test('a key with Ctrl works in a field too', async () => {
  const run = shown();
  await userEvent.click(screen.getByLabelText('fält'));
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(run.palette).toHaveBeenCalledOnce();
});

test('whoever turns single keys off keeps those with Ctrl', async () => {
  const run = shown();
  allowSingleKeys(false);
  await userEvent.keyboard('x');
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(run.page).not.toHaveBeenCalled();
  expect(run.palette).toHaveBeenCalledOnce();
});
