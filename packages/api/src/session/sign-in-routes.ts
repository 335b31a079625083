import { z } from 'zod';

/** A route of the sign-in, as the document has it; better-auth reads what is sent by itself. */
export type SignInRoute = {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly operationId: string;
  readonly summary: string;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
};

const password = z.string().max(1000);
const SignInUser = z
  .looseObject({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    twoFactorEnabled: z.boolean().nullish(),
  })
  .meta({ id: 'SignInUser' });
const SignInSession = z
  .looseObject({ id: z.uuid(), token: z.string(), expiresAt: z.iso.datetime() })
  .meta({ id: 'SignInSession' });
const Done = z
  .looseObject({ status: z.boolean().optional(), success: z.boolean().optional() })
  .meta({ id: 'SignInDone' });
/** What the browser's `navigator.credentials` takes. */
const Asked = z.looseObject({ challenge: z.string() }).meta({ id: 'PasskeyAsked' });
const Passkey = z
  .looseObject({ id: z.uuid(), name: z.string().nullish(), createdAt: z.iso.datetime().nullish() })
  .meta({ id: 'Passkey' });
/** What `navigator.credentials` gave. */
const Shown = z.looseObject({ id: z.string() }).meta({ id: 'PasskeyShown' });
const SignedIn = z
  .looseObject({
    user: SignInUser.optional(),
    twoFactorRedirect: z
      .boolean()
      .optional()
      .describe('That a code is owed before anybody is signed in'),
  })
  .meta({ id: 'SignedInAnswer' });
const Code = z
  .looseObject({ code: z.string().max(100).describe('The code from the app, or a backup code') })
  .meta({ id: 'SecondFactorCode' });

const get = (
  path: string,
  operationId: string,
  summary: string,
  answer: z.ZodType,
): SignInRoute => ({
  ...{ path, operationId, summary, answer, method: 'GET' },
});

const post = (
  ...[path, operationId, summary, answer, body]: [
    string,
    string,
    string,
    z.ZodType,
    Record<string, z.ZodType>?,
  ]
): SignInRoute => ({
  ...{ path, operationId, summary, answer, method: 'POST' },
  ...(body && {
    body: z
      .looseObject(body)
      .meta({ id: `${operationId[0]!.toUpperCase()}${operationId.slice(1)}Body` }),
  }),
});

/** What of better-auth can be reached, in the order in which somebody needs it. */
export const signInRoutes: readonly SignInRoute[] = [
  post('/sign-in/email', 'signIn', 'Sign in by e-mail address and password', SignedIn, {
    ...{ email: z.email(), password },
  }),
  post(
    '/two-factor/verify-totp',
    'signInByCode',
    'Finish a sign-in by the code from an app',
    SignedIn,
    {
      code: Code.shape.code,
    },
  ),
  post(
    ...(['/two-factor/verify-backup-code', 'signInByBackupCode'] as const),
    'Finish a sign-in by a backup code',
    SignedIn,
    { code: Code.shape.code },
  ),
  get(
    ...(['/passkey/generate-authenticate-options', 'beginPasskeySignIn'] as const),
    'Ask what a passkey has to answer for a sign-in',
    Asked,
  ),
  post('/passkey/verify-authentication', 'finishPasskeySignIn', 'Sign in by a passkey', SignedIn, {
    response: Shown,
  }),
  get(
    ...(['/get-session', 'getSignInSession'] as const),
    'Read whose session the cookie is; null where it is none',
    z.looseObject({ user: SignInUser, session: SignInSession }).nullable(),
  ),
  post('/sign-out', 'signOut', 'Sign out', Done),
  post(
    ...(['/invitation/accept', 'acceptInvitation'] as const),
    'Join an association by the link of an invitation',
    z.object({ organisationId: z.uuid() }),
    { token: z.string(), name: z.string().optional(), password: password.optional() },
  ),
  post('/change-password', 'changePassword', 'Choose another password', SignedIn, {
    ...{ currentPassword: password, newPassword: password },
    revokeOtherSessions: z.boolean().optional(),
  }),
  post('/reset-password', 'resetPassword', 'Choose a password by a link', Done, {
    ...{ token: z.string(), newPassword: password },
  }),
  get('/list-sessions', 'listSessions', 'List where one is signed in', z.array(SignInSession)),
  post('/revoke-session', 'revokeSession', 'End one session of one’s own', Done, {
    token: z.string(),
  }),
  post('/revoke-sessions', 'revokeSessions', 'End all sessions of one’s own', Done),
  post('/revoke-other-sessions', 'revokeOtherSessions', 'End all sessions but this one', Done),
  post(
    ...(['/step-up/begin', 'beginStepUp'] as const),
    'Begin to show again who one is, for one purpose: the answer says what can be shown',
    z.object({
      id: z.uuid(),
      code: z.boolean().describe('Whether a code is asked for beside the password'),
      passkey: Asked.nullable().describe('What a passkey has to answer; null where there is none'),
    }),
    {
      purpose: z
        .string()
        .min(1)
        .max(500)
        .describe('What it is for: the `x-step-up` of the operation that is to be asked'),
    },
  ),
  post(
    ...(['/step-up/finish', 'finishStepUp'] as const),
    'Show who one is: the grant goes once into `X-Step-Up` of the request that asked for it',
    z.object({ grant: z.string().describe('Good for a minute, once, and for this purpose') }),
    {
      id: z.uuid().describe('As `beginStepUp` gave it'),
      ...{ password: password.optional(), passkey: Shown.optional() },
      code: Code.shape.code.optional(),
    },
  ),
  post(
    ...(['/two-factor/enable', 'enableSecondFactor'] as const),
    'Begin to use codes from an app',
    z.looseObject({ totpURI: z.string(), backupCodes: z.array(z.string()) }),
    { password: password.optional() },
  ),
  post('/two-factor/remove', 'removeSecondFactor', 'Use no codes any more', Done),
  get(
    ...(['/passkey/generate-register-options', 'beginPasskey'] as const),
    'Ask what a new passkey has to answer',
    Asked,
  ),
  post('/passkey/verify-registration', 'addPasskey', 'Add a passkey', Passkey, {
    ...{ response: Shown, name: z.string().optional() },
  }),
  get('/passkey/list-user-passkeys', 'listPasskeys', 'List one’s passkeys', z.array(Passkey)),
  post('/passkey/delete-passkey', 'deletePasskey', 'Take a passkey away', Done, { id: z.uuid() }),
];
