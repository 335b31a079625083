import type { Page } from '@playwright/test';
import { totpCode } from '../../api/src/testing/sign-in.ts';
import { expect } from './klubba.ts';
import { template } from './template.ts';

/** A day as it is in Stockholm, so many days from today: `2024-02-14`. */
export const dayFromNow = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(
    new Date(Date.now() + days * 86_400_000),
  );

/** Signs the page in as one of the example's people, by the first part of their address. */
export const signInWith = async (page: Page, name: string) => {
  const person = template().signIns.find(({ email }) => email.startsWith(`${name}@`));
  if (!person) throw new Error(`The example has nobody called ${name}`);
  await page.context().clearCookies();
  await page.context().addCookies([...person.cookies]);
  return person;
};

/** The address of the association whose pages are shown. */
export const organisationOf = async (page: Page): Promise<string> => {
  await page.goto('/');
  await page.waitForURL(/\/[0-9a-f-]{36}/);
  return /^https?:\/\/[^/]+\/[0-9a-f-]{36}/.exec(page.url())![0];
};

type Called = { kind?: string; title: string; day: string; clock: string; place: string };

/** Draft with the standard agenda; ends on the agenda page. Gives the address of the meeting. */
export const draftMeeting = async (page: Page, home: string, called: Called): Promise<string> => {
  await page.goto(`${home}/meetings`);
  await page.getByRole('link', { name: 'Förbered ett möte' }).click();
  if (called.kind) await page.getByLabel('Slag av möte').selectOption({ label: called.kind });
  await page.getByLabel('Rubrik').fill(called.title);
  await page.getByLabel('Dag', { exact: true }).fill(called.day);
  await page.getByLabel('Klockan').fill(called.clock);
  await page.getByLabel('Plats').fill(called.place);
  await page.getByRole('button', { name: 'Skapa mötet' }).click();
  await page.waitForURL(/\/agenda$/);
  return page.url().replace(/\/agenda$/, '');
};

type Item = { title: string; kind?: string; matter?: string; background?: string };

export const addItem = async (page: Page, { title, kind, matter, background }: Item) => {
  await page.getByRole('link', { name: 'Ny punkt' }).click();
  await page.getByLabel('Rubrik').fill(title);
  if (kind) await page.getByLabel('Slag').selectOption({ label: kind });
  if (matter) await page.getByLabel('Ärendet gäller').selectOption({ label: matter });
  if (background) await page.getByLabel('Bakgrund').fill(background);
  await page.getByRole('button', { name: 'Lägg till punkten' }).click();
  await expect(page.getByRole('main').getByText(title)).toBeVisible();
};

/** From the board, before the meeting. */
export const proposeBefore = async (page: Page, title: string, clauses: readonly string[]) => {
  await page.getByRole('link', { name: `Lägg ett förslag under ${title}` }).click();
  await page.getByLabel('Att-satser').fill(clauses.join('\n'));
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/agenda$/);
};

export const issueNotice = async (page: Page, sentAt: string) => {
  await page.getByRole('link', { name: 'Till kallelsen' }).click();
  await page.getByText('Kallelsen har redan gått ut').click();
  await page.getByLabel('När den gick ut').fill(sentAt);
  await page.getByRole('button', { name: 'Utfärda kallelsen' }).click();
  await expect(page.getByText('Mötet är kallat')).toBeVisible();
};

/** Goes to the desk from the page of the meeting. */
export const sitDown = async (page: Page) => {
  await page.getByRole('link', { name: 'Till sekreterarens bord' }).click();
  await expect(page.locator('.console')).toBeVisible();
  return deskKeys(page);
};

/** Presses keys at the desk one after another, waiting for the desk to have done what each asked. */
export const deskKeys = (page: Page) => {
  const desk = page.locator('.console');
  const settled = () => expect(desk).toHaveAttribute('aria-busy', 'false');
  const press = async (key: string) => {
    await page.keyboard.press(key);
    await settled();
  };
  const item = page.locator('.console-item');
  return {
    press,
    settled,
    item,
    /** Takes up the next item and waits until its title stands in the middle. */
    next: async (title: string) => {
      await press('n');
      await expect(item.getByRole('heading', { level: 2 })).toHaveText(title);
    },
    pick: async (name: string) => {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    },
    /** The first Enter takes the name, the second elects. */
    elect: async (name: string, as: string) => {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await press('Enter');
      await expect(item.getByText(new RegExp(`${name}.* valdes till ${as}`))).toBeVisible();
    },
    /** The register by ticking names: each is typed and entered. */
    register: async (names: readonly string[]) => {
      for (const name of names) {
        await page.keyboard.type(name);
        await page.keyboard.press('Enter');
      }
      await press('Control+Enter');
      await expect(item.getByText(`Fastställd. ${names.length} personer får rösta.`)).toBeVisible();
    },
    setClock: async (time: string) => {
      await page.keyboard.press('k');
      await page.getByLabel('Tid i salen').fill(time);
      await page.keyboard.press('Enter');
      await expect(page.getByText(`Tiden är satt till ${time.replace(':', '.')}`)).toBeVisible();
    },
    propose: async (text: string) => {
      await page.keyboard.press('p');
      await expect(page.getByLabel('Att-satser')).toBeFocused();
      await page.keyboard.type(text);
      await press('Control+Enter');
    },
  };
};

/** Tonight's meeting of the example, opened by the secretary and ready to decide, at its first matter. */
export const constituted = async (page: Page, present: readonly string[]) => {
  const home = await organisationOf(page);
  await page.goto(`${home}/meetings`);
  await page.getByRole('link', { name: /Medlemsmöte \d.*kallat/ }).click();
  const desk = await sitDown(page);
  await desk.press('a');
  await desk.next('Val av mötesfunktionärer');
  await desk.elect('Dagny', 'ordförande');
  await desk.elect('Jon', 'sekreterare');
  await desk.elect('Siv', 'justerare och rösträknare');
  await desk.elect('Mats', 'justerare och rösträknare');
  await desk.next('Mötets behöriga utlysande');
  await desk.press('a');
  await desk.next('Fastställande av röstlängd');
  await desk.register(present);
  await desk.next('Godkännande av dagordning');
  await desk.press('a');
  await desk.next('Rapport från kommungruppen');
  await desk.next('Anställning av föreningsadministratör');
  return desk;
};

/** Reads the document, confirms with the password, signs. */
export const signMinutes = async (page: Page, meeting: string, name: string) => {
  const person = await signInWith(page, name);
  await page.goto(`${meeting}/minutes/sign`);
  await expect(page.getByText('stämmer med det som skickades för justering')).toBeVisible();
  await page.getByLabel('Ditt lösenord').fill(person.password);
  await page.getByRole('button', { name: 'Signera med lösenord' }).click();
  await page.waitForURL(/\/minutes$/);
};

/** The same with a passkey, on an authenticator that Chromium pretends to have. */
export const signWithNewPasskey = async (page: Page, meeting: string, name: string) => {
  const person = await signInWith(page, name);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto('/security/passkey');
  await page.getByLabel('Namn på nyckeln').fill('Provnyckel');
  await page.getByLabel('Ditt lösenord').fill(person.password);
  await page.getByRole('button', { name: 'Lägg till en passernyckel' }).click();
  await expect(page.getByText('Provnyckel', { exact: true })).toBeVisible();
  await page.goto(`${meeting}/minutes/sign`);
  await expect(page.getByText('stämmer med det som skickades för justering')).toBeVisible();
  await page.getByRole('button', { name: 'Signera med passernyckel' }).click();
  await page.waitForURL(/\/minutes$/);
};

/** With the password and a backup code, by somebody who has just turned a code from an app on. */
export const signWithCode = async (page: Page, meeting: string, name: string) => {
  const person = await signInWith(page, name);
  await page.goto('/security/second-factor');
  await page.getByLabel('Ditt lösenord').fill(person.password);
  await page.getByRole('button', { name: 'Slå på kod från app' }).click();
  const app = page.getByRole('link', { name: 'Öppna i autentiseringsappen' });
  const code = totpCode((await app.getAttribute('href'))!);
  const backup = await page.locator('.backup-codes li').first().textContent();
  await page.getByLabel('Koden som appen visar').fill(code);
  await page.getByRole('button', { name: 'Slå på', exact: true }).click();
  await expect(page.getByText('Kod från app slogs på')).toBeVisible();
  await page.goto(`${meeting}/minutes/sign`);
  await page.getByLabel('Ditt lösenord').fill(person.password);
  await page.getByLabel('Kod från appen').fill(code);
  await page.getByRole('button', { name: 'Signera med lösenord' }).click();
  await expect(page.getByRole('alert')).toContainText('Koden stämmer inte');
  await page.getByLabel('Kod från appen').fill(backup!);
  await page.getByRole('button', { name: 'Signera med lösenord' }).click();
  await page.waitForURL(/\/minutes$/);
};
