import { action, query, redirect } from '@solidjs/router';
import { get, getFromAuth, ProblemError, postToAuth, submit } from '../api.ts';
import { t } from '../language/language.ts';
import { textIn } from '../ui/form-data.ts';
import { showToast } from '../ui/toast.tsx';
import { prove, showingIn } from './proof.ts';

export type Passkey = { id: string; name?: string; createdAt?: string };
type AuthSession = { user: { email: string; twoFactorEnabled?: boolean } };
export type SecondFactorSetup = { totpURI: string; backupCodes: string[] };

export const getAuthSession = query(
  () => getFromAuth<AuthSession | null>('/get-session').then(orSignIn),
  'auth-session',
);

export const listPasskeys = query(
  () => getFromAuth<Passkey[]>('/passkey/list-user-passkeys').catch(signInIfUnknown),
  'passkeys',
);

/** What has changed lately about how the person who is signed in signs in. */
export const listCredentialChanges = query(
  () => get('/session/credential-changes'),
  'credential-changes',
);

export const addPasskey = action(async (form: FormData) => {
  const { register } = await import('./passkey.ts');
  const proven = prove('add-passkey', showingIn(form));
  const problem = await submit(proven.then((shown) => register(textIn(form, 'name'), shown)));
  if (problem) return problem;
  void showToast(t('security.passkey-added'));
  return redirect('/security');
}, 'add-passkey');

export const removePasskey = action(async (id: string, form: FormData) => {
  const proven = prove('remove-passkey', showingIn(form));
  const problem = await submit(
    proven.then((shown) => postToAuth('/passkey/delete-passkey', { id }, shown)),
  );
  if (problem) return problem;
  void showToast(t('security.passkey-removed'));
  return redirect('/security');
}, 'remove-passkey');

/** Begins to turn the second factor on; answers with what the app needs, or the problem. */
export const setUpSecondFactor = action(async (form: FormData) => {
  const password = String(form.get('password'));
  const sent = postToAuth<SecondFactorSetup>('/two-factor/enable', { password });
  return (await submit(sent)) ?? sent;
}, 'set-up-second-factor');

/** The code shows that the app is connected: from now on it is asked for. */
export const turnOnSecondFactor = action(async (form: FormData) => {
  const code = String(form.get('code')).replaceAll(/\s/g, '');
  return (await submit(postToAuth('/two-factor/verify-totp', { code }))) ?? redirect('/security');
}, 'turn-on-second-factor');

export const turnOffSecondFactor = action(async (form: FormData) => {
  const proven = prove('remove-second-factor', showingIn(form));
  const sent = proven.then((shown) => postToAuth('/two-factor/remove', {}, shown));
  return (await submit(sent)) ?? redirect('/security');
}, 'turn-off-second-factor');

export const changePassword = action(async (form: FormData) => {
  const problem = await submit(
    postToAuth('/change-password', {
      currentPassword: String(form.get('current')),
      newPassword: String(form.get('new')),
      revokeOtherSessions: true,
    }),
  );
  if (problem) return problem;
  void showToast(t('security.password-changed'));
  return redirect('/security');
}, 'change-password');

const orSignIn = (session: AuthSession | null) => {
  if (session) return session;
  throw redirect('/sign-in?next=/security');
};

const signInIfUnknown = (error: unknown): never => {
  if (error instanceof ProblemError && error.problem.status === 401)
    throw redirect('/sign-in?next=/security');
  throw error;
};
