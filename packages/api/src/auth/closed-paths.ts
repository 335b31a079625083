/** What better-auth offers and Klubba does not: there is one way in, by invitation, and no login elsewhere. */
export const closedPaths = [
  '/sign-up/email',
  '/sign-in/social',
  '/link-social',
  '/unlink-account',
  '/get-access-token',
  '/refresh-token',
  '/account-info',
  // Klubba sends no mail: whoever runs it makes the link, see password-link.ts.
  '/request-password-reset',
  '/send-verification-email',
  '/verify-email',
  '/update-session',
  '/error',
  '/ok',
  '/verify-password',
  '/change-email',
  '/delete-user',
  '/delete-user/callback',
  '/two-factor/send-otp',
  '/two-factor/verify-otp',
] as const;
