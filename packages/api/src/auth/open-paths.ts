/**
 * What of better-auth can be reached. All else it offers is answered 404 before it gets there: it counts requests in the
 * database by address and path, whatever the path is.
 */
export const openPaths: ReadonlySet<string> = new Set([
  '/get-session',
  '/sign-in/email',
  '/sign-out',
  '/invitation/accept',
  '/change-password',
  // Klubba sends no mail: whoever runs it makes the link, see password-link.ts.
  '/reset-password',
  '/list-sessions',
  '/revoke-session',
  '/revoke-sessions',
  '/revoke-other-sessions',
  '/step-up/begin',
  '/step-up/finish',
  '/two-factor/enable',
  '/two-factor/remove',
  '/two-factor/verify-backup-code',
  '/two-factor/verify-totp',
  '/passkey/generate-authenticate-options',
  '/passkey/generate-register-options',
  '/passkey/verify-authentication',
  '/passkey/verify-registration',
  '/passkey/list-user-passkeys',
  '/passkey/delete-passkey',
]);
