import type { FirstUserBody } from '@klubba/api/contract';
import { action, query, redirect } from '@solidjs/router';
import { get, onTheWay, post, postToAuth, signInPath, submit } from '../api.ts';
import { language } from '../language/language.ts';
import { textIn } from '../ui/form-data.ts';
import { forgetWaiting, waitingLink } from './waiting-link.ts';

/** Who is signed in, and the associations they belong to with the roles they have there. Leads nobody to the sign-in page. */
export const getSession = query(async () => {
  const session = await get('/session');
  if (!session.user) throw redirect(signInPath());
  return session;
}, 'session');

const arriveAt = (path: string) => {
  forgetWaiting();
  return redirect(path);
};

/** E-mail and password; goes on to the second factor where one is turned on. */
export const signIn = action(async (next: string, form: FormData) => {
  const sent = postToAuth<{ twoFactorRedirect?: boolean }>('/sign-in/email', {
    email: textIn(form, 'email'),
    password: textIn(form, 'password'),
  });
  const problem = await submit(sent);
  if (problem) return problem;
  const { twoFactorRedirect } = await sent;
  return twoFactorRedirect ? redirect(onTheWay('/second-factor', next)) : arriveAt(next);
}, 'sign-in');

/** The code from the app, or a backup code. */
export const confirmSecondFactor = action(async (next: string, form: FormData) => {
  const backup = form.has('backup-code');
  const path = backup ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp';
  const code = textIn(form, backup ? 'backup-code' : 'code').replaceAll(/\s/g, '');
  return (await submit(postToAuth(path, { code }))) ?? arriveAt(next);
}, 'confirm-second-factor');

/** Signs in with a passkey; the browser asks the person to unlock it. */
export const signInWithPasskey = action(async (next: string) => {
  const { authenticate } = await import('./passkey.ts');
  return (await submit(authenticate())) ?? arriveAt(next);
}, 'sign-in-with-passkey');

// A new page load forgets everything that was fetched for the person who leaves, so nothing is fetched again before it;
// what they had begun to write goes too.
const leave = () => {
  sessionStorage.clear();
  forgetWaiting();
  return redirect(`${window.location.origin}/sign-in`, { revalidate: [] });
};

export const signOut = action(async () => {
  await postToAuth('/sign-out');
  return leave();
}, 'sign-out');

export const signOutEverywhere = action(async () => {
  await postToAuth('/revoke-sessions');
  return leave();
}, 'sign-out-everywhere');

export const resetPassword = action(
  async (token: string, form: FormData) =>
    (await submit(
      postToAuth('/reset-password', { token, newPassword: textIn(form, 'password') }),
    )) ?? redirect('/sign-in?reset'),
  'reset-password',
);

export const acceptInvitation = action(
  async (token: string, form: FormData) =>
    (await submit(
      postToAuth('/invitation/accept', {
        token,
        name: textIn(form, 'name'),
        password: textIn(form, 'password'),
      }),
    )) ?? arriveAt(waitingLink() ?? '/'),
  'accept-invitation',
);

/** The very first user sets up the association by the link that the start prints. */
export const createFirstUser = action(async (token: string, form: FormData) => {
  const body: FirstUserBody = {
    token,
    association: textIn(form, 'association'),
    seat: textIn(form, 'seat'),
    language: language(),
    name: textIn(form, 'name'),
    email: textIn(form, 'email'),
    password: textIn(form, 'password'),
  };
  return (await submit(post('/first-user', body))) ?? redirect('/');
}, 'create-first-user');
