import type { Locator, Page } from '@playwright/test';
import { expect } from './klubba.ts';
import { deskKeys, signInWith } from './meeting-steps.ts';

type Rules = {
  /** In force from, `YYYY-MM-DD`. */
  readonly from: string;
  /** What differs from the rules before: a way or a number, or all that are chosen. */
  readonly differing: Readonly<Record<string, string | readonly string[]>>;
};

/** The board adopts rules like those before but for what differs. */
export const adoptRules = async (page: Page, home: string, { from, differing }: Rules) => {
  await signInWith(page, 'frida');
  await page.goto(`${home}/rules/new`);
  await page.getByLabel('Gäller från').fill(from);
  await page.getByLabel('Enligt vilket beslut').fill('Stadgarna');
  for (const [name, value] of Object.entries(differing)) {
    const field = page.locator(`[name="rules/${name}/value"]`);
    if (typeof value !== 'string') await choose(field, value);
    else if ((await field.getAttribute('type')) === 'number') await field.fill(value);
    else await field.selectOption(value);
  }
  await page.getByRole('button', { name: 'Anta regelverket' }).click();
  await page.waitForURL(/\/rules$/);
};

const choose = async (boxes: Locator, chosen: readonly string[]) => {
  for (const box of await boxes.all())
    await box.setChecked(chosen.includes((await box.getAttribute('value')) ?? ''));
};

type Drafted = {
  readonly kind: string;
  readonly title: string;
  readonly day: string;
  readonly place?: string;
  /** The number of the item it stands under, its title, and what it is. */
  readonly agenda: readonly Item[];
};
type Item = {
  readonly title: string;
  readonly kind?: string;
  readonly matter?: string;
  readonly under?: string;
  readonly number?: string;
};

/** A meeting with an agenda of its own, without an hour. Ends on its agenda; gives its address. */
export const draftStory = async (page: Page, home: string, drafted: Drafted) => {
  await page.goto(`${home}/meetings`);
  await page.getByRole('link', { name: 'Förbered ett möte' }).click();
  await page.getByLabel('Slag av möte').selectOption({ label: drafted.kind });
  await page.getByLabel('Rubrik').fill(drafted.title);
  await page.getByLabel('Dag', { exact: true }).fill(drafted.day);
  await page.getByLabel('Klockan').fill('');
  await page.getByLabel('Plats').fill(drafted.place ?? '');
  await page.getByLabel('Dagordningen börjar med').selectOption('ingenting');
  await page.getByRole('button', { name: 'Skapa mötet' }).click();
  await page.waitForURL(/\/agenda$/);
  const meeting = page.url().replace(/\/agenda$/, '');
  // What waits from earlier meetings comes by itself, and is no part of the story.
  const waiting = page.getByRole('button', { name: /^Ta bort / });
  for (let left = await waiting.count(); left > 0; left--) {
    await waiting.first().click();
    await expect(waiting).toHaveCount(left - 1);
  }
  for (const item of drafted.agenda) await addStoryItem(page, item);
  return meeting;
};

const addStoryItem = async (page: Page, { title, kind, matter, under, number }: Item) => {
  await page.getByRole('link', { name: 'Ny punkt' }).click();
  await page.getByLabel('Rubrik').fill(title);
  if (kind) await page.getByLabel('Slag').selectOption({ label: kind });
  if (matter) await page.getByLabel('Ärendet gäller').selectOption({ label: matter });
  if (under) await selectContaining(page.getByLabel('Ligger under'), under);
  if (number) await page.getByLabel('Nummer i kallelsen').fill(number);
  await page.getByRole('button', { name: 'Lägg till punkten' }).click();
  await page.waitForURL(/\/agenda$/);
  await expect(page.locator('.builder-row', { hasText: title }).first()).toBeVisible();
};

/** Chooses the option whose label holds a text. */
export const selectContaining = async (field: Locator, text: string) => {
  const option = field.locator('option').filter({ hasText: text }).first();
  await expect(option).toBeAttached();
  await field.selectOption({ label: (await option.textContent()) ?? text });
};

type Called = {
  readonly on?: string;
  readonly via?: string;
  readonly recipients?: number;
  readonly allAgreed?: boolean;
};

/** A meeting that was called without Klubba, as far as anybody knows how. */
export const tellCalling = async (page: Page, { on, via, recipients, allAgreed }: Called) => {
  await page.getByRole('link', { name: 'Till kallelsen' }).click();
  const otherwise = page.getByText('Kallat på annat sätt, eller utan kallelse');
  await otherwise.waitFor();
  // Of a meeting that was held already it is asked at once.
  if (!(await page.getByLabel('Kallelsens dag').isVisible())) await otherwise.click();
  if (on) await page.getByLabel('Kallelsens dag').fill(on);
  if (via) await page.getByLabel('Genom').fill(via);
  if (recipients) await page.getByLabel('Antal som kallades').fill(String(recipients));
  if (allAgreed) await page.getByLabel('Ingen kallelse: alla var överens om att mötas').check();
  await page.getByRole('button', { name: 'Anteckna hur mötet kallades' }).click();
  await expect(page.getByText('Mötet är kallat')).toBeVisible();
};

type Answering = {
  readonly kind?: string;
  readonly target?: string;
  /** What it is called, kronor, and per what. */
  readonly fee?: readonly [name: string, amount: string, unit: string];
};
type Added = Omit<Item, 'title' | 'number'> & { readonly before?: string };

/** What a story needs at the desk beside its keys. */
export const storyDesk = (page: Page) => {
  const desk = deskKeys(page);
  const { item, press, settled, pick } = desk;
  const officerForm = page.locator('form', { has: page.getByLabel('Uppdrag') });
  return {
    ...desk,
    /** Who opened: nobody that anybody knows, where it is null. */
    open: async (opener?: string | null) => {
      if (opener !== undefined) {
        await page.getByLabel('Vem som öppnade').focus();
        await pick(opener ?? 'Ingen vet');
        await item.focus();
      }
      await press('a');
    },
    /** Leads or writes without an election: the dialog of the officers hands over or takes. */
    handOver: async (office: string, name: string) => {
      await item.focus();
      await page.keyboard.press('f');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Uppdrag').selectOption({ label: office });
      await dialog.getByLabel('Utan val').check();
      await dialog.getByRole('combobox', { name: /^Vem/ }).focus();
      await pick(name);
      await press('Enter');
      await expect(dialog).toHaveCount(0);
    },
    /** Elects somebody to what is chosen; several are named one after another. */
    electTo: async (office: string, ...names: readonly string[]) => {
      await officerForm.getByLabel('Uppdrag').selectOption({ label: office });
      await officerForm.getByRole('combobox', { name: /^Vem/ }).focus();
      for (const name of names) await pick(name);
      await press('Enter');
    },
    /** From nobody that anybody knows, unless told; a proposal of its own, unless it is another kind. */
    propose: async (
      text: string,
      by = 'Ingen som antecknats',
      { kind, target, fee }: Answering = {},
    ) => {
      await item.focus();
      await page.keyboard.press('p');
      await page.getByLabel('Att-satser').fill(text);
      await page.getByLabel('Från', { exact: true }).focus();
      await pick(by);
      const kinds = page.getByLabel('Slag', { exact: true });
      if ((await kinds.count()) > 0) await kinds.selectOption({ label: kind ?? 'Förslag' });
      const aim = page.getByLabel(/^(Ändrar att-satsen|Gäller förslaget)/);
      if (target) await selectContaining(aim, target);
      if (fee) {
        await page.getByLabel('Vad att-satsen gör').selectOption({ label: 'bestämmer en avgift' });
        for (const [i, label] of ['Avgift', 'Kronor', 'Per'].entries())
          await page.getByLabel(label, { exact: true }).fill(fee[i]!);
      }
      await page.getByLabel('Att-satser').fill(text);
      await press('Control+Enter');
      await expect(page.getByLabel('Att-satser')).toHaveCount(0);
    },
    /** Takes up an item out of order. */
    take: async (title: string) => {
      await page.locator('.agenda-row', { hasText: title }).first().click();
      await press('u');
      await expect(page.locator('.agenda-row[data-status="open"]')).toContainText(title);
      await expect(item.getByRole('heading', { level: 2 })).toHaveText(title);
    },
    /** Puts the question on a clause, whichever is next, and answers it: A carries, R rejects. */
    gavelOn: async (text: string, outcome: 'a' | 'r' = 'a') => {
      const clause = item.locator('.clause', { hasText: text }).first();
      if ((await clause.getAttribute('data-current')) !== 'true')
        await clause.getByRole('button', { name: 'Ställ den här frågan nu' }).click();
      await expect(clause).toHaveAttribute('data-current', 'true');
      await press(outcome);
      await expect(clause).toHaveAttribute('data-status', outcome === 'a' ? 'carried' : 'rejected');
    },
    /** An item that the meeting adds, before another one. */
    addItem: async (title: string, { kind, matter, under, before }: Added) => {
      await item.focus();
      await page.keyboard.press('y');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Rubrik').fill(title);
      if (kind) await dialog.getByLabel('Slag').selectOption({ label: kind });
      if (matter) await dialog.getByLabel('Ärendet gäller').selectOption({ label: matter });
      if (under) await selectContaining(dialog.getByLabel('Ligger under'), under);
      if (before) await selectContaining(dialog.locator('[name=beforeId]'), before);
      await press('Control+Enter');
      await expect(dialog).toHaveCount(0);
    },
    /** Out of the register of names. */
    leave: async (...names: readonly string[]) => {
      await item.focus();
      await page.keyboard.press('i');
      await expect(page.getByRole('dialog')).toBeVisible();
      for (const name of names) await pick(name);
      await press('Control+Enter');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
    /** Another officer, in the middle of whatever is open. */
    electInstead: async (office: string, name: string) => {
      await item.focus();
      await page.keyboard.press('f');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Uppdrag').selectOption({ label: office });
      await dialog.getByRole('combobox', { name: /^Vem/ }).focus();
      await pick(name);
      await press('Enter');
      await expect(dialog).toHaveCount(0);
    },
    carry: async () => {
      const before = await item.locator('.clause[data-status="carried"]').count();
      await press('a');
      await expect(item.locator('.clause[data-status="carried"]')).toHaveCount(before + 1);
    },
    /** Hands that are counted. */
    count: async (ayes: number, against: number, abstained = 0) => {
      await press('v');
      for (const [label, votes] of [
        ['Ja', ayes],
        ['Nej', against],
        ['Avstår', abstained],
      ] as const)
        await page.getByLabel(label, { exact: true }).fill(String(votes));
      await press('Enter');
    },
    note: async (text: string) => {
      await press('t');
      await page.keyboard.type(text);
      await press('Control+Enter');
      await expect(item.locator('.note-text')).toHaveText(text);
    },
    /** An hour of the night after the meeting's day; which of the two, where there were two. */
    setNight: async (day: string, time: string, hour?: 'sommartid' | 'vintertid') => {
      await page.keyboard.press('k');
      await page.getByLabel('Tid i salen').fill(time);
      await page.getByLabel('Dag (en annan efter midnatt)').fill(day);
      if (hour) await selectContaining(page.getByLabel('Vilken av de två timmarna'), hour);
      await page.getByLabel('Tid i salen').focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
    /** The hour is not known. */
    forgetHours: async () => {
      await page.keyboard.press('k');
      await page.getByRole('button', { name: 'Klockslaget är inte känt' }).click();
    },
    settled,
  };
};

/** The minutes as they stand on the page hold each of these, and none of those. */
export const expectMinutes = async (
  page: Page,
  facts: readonly (string | RegExp)[],
  never: readonly (string | RegExp)[] = [],
) => {
  await page.getByRole('link', { name: 'Till protokollet' }).click();
  await expectSheet(page, facts, never);
};

/** The same where they are on the page already. */
export const expectSheet = async (
  page: Page,
  facts: readonly (string | RegExp)[],
  never: readonly (string | RegExp)[] = [],
) => {
  const sheet = page.locator('.sheet');
  await expect(sheet).toBeVisible();
  // Blanks of every width are blanks.
  const said = ((await sheet.textContent()) ?? '').replaceAll(/\s+/g, ' ');
  for (const fact of facts) expect(said).toMatch(asPattern(fact));
  for (const made of never) expect(said).not.toMatch(asPattern(made));
};

const asPattern = (fact: string | RegExp) =>
  typeof fact === 'string' ? new RegExp(fact.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')) : fact;
