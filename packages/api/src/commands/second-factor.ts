import { say } from '../start/say.ts';
import { type Command, readOptions, WrongUsage } from './command.ts';

export const secondFactorCommand: Command = {
  summary: 'Take away the second factor of a user who has lost it',
  help: `Usage: klubba second-factor EMAIL --remove

From then on the password is enough for the user, until they turn a code on again. Make sure that it is they who ask.
Uses DATABASE_URL, else the embedded PostgreSQL in KLUBBA_DATA.`,
  run: async ([email, ...rest]) => {
    const { remove } = readOptions(rest, { remove: { type: 'boolean' } });
    if (!email?.includes('@') || !remove)
      throw new WrongUsage('Say whose: klubba second-factor EMAIL --remove');
    const { withDatabase } = await import('../start/with-database.ts');
    const { openDeps } = await import('../start/serve.ts');
    const { findUser } = await import('../auth/find-user.ts');
    const { removeSecondFactor } = await import('../auth/remove-second-factor.ts');
    const { logCredentialChanges } = await import('../users/log-credential-changes.ts');
    return withDatabase(async ({ appUrl }) => {
      // Nothing is read that the secret of the running server has sealed.
      const secret = crypto.randomUUID();
      const { deps, close } = openDeps(appUrl, { secret, origin: () => 'http://localhost' });
      try {
        const user = await findUser(deps, email);
        if (!user?.twoFactorEnabled) {
          console.error(`Nobody signs in as ${email} with a second factor`);
          return 1;
        }
        await removeSecondFactor(await deps.signIn.auth().$context, user.id);
        await logCredentialChanges(deps, 'operator');
        say(`${email} signs in without a code from now on.`);
        return 0;
      } finally {
        await close();
      }
    });
  },
};
