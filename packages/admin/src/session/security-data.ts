import { action, query, redirect } from '@solidjs/router';
import { getFromAuth, ProblemError, postToAuth, submit } from '../api.ts';
import { t } from '../language/language.ts';
import { showToast } from '../ui/toast.tsx';

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

export const addPasskey = action(async (form: FormData) => {
  const { register } = await import('./passkey.ts');
  const problem = await submit(register(String(form.get('name'))));
  if (problem) return problem;
  void showToast(t('security.passkey-added'));
  return redirect('/security');
}, 'add-passkey');

export const removePasskey = action(async (id: string) => {
  const problem = await submit(postToAuth('/passkey/delete-passkey', { id }));
  if (!problem) void showToast(t('security.passkey-removed'));
  return problem;
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
  const password = String(form.get('password'));
  return (await submit(postToAuth('/two-factor/disable', { password }))) ?? redirect('/security');
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
