import { say } from '../start/say.ts';
import { type Command, WrongUsage } from './command.ts';

export const passwordCommand: Command = {
  summary: 'Make a link by which a user chooses a new password',
  help: `Usage: klubba password EMAIL

Prints a link that works once, for half an hour, for you to hand to the user; it signs them out everywhere.
Uses DATABASE_URL, else the embedded PostgreSQL in KLUBBA_DATA, and ORIGIN for the address.`,
  run: async ([email, ...rest]) => {
    if (!email?.includes('@') || rest.length > 0)
      throw new WrongUsage('Say whose password: klubba password EMAIL');
    const { readConfig } = await import('../start/config.ts');
    const { withDatabase } = await import('../start/with-database.ts');
    const { openDeps } = await import('../start/serve.ts');
    const { passwordLink } = await import('../auth/password-link.ts');
    const { ORIGIN, PORT = 3000, KLUBBA_SECRET } = readConfig(process.env);
    const origin = () => ORIGIN ?? `http://localhost:${PORT}`;
    return withDatabase(async ({ appUrl }) => {
      // The link is kept as a plain hash, so the secret of the running server is not needed.
      const secret = KLUBBA_SECRET ?? crypto.randomUUID();
      const { deps, close } = openDeps(appUrl, { secret, origin });
      try {
        const link = await passwordLink(deps, email);
        if (link) say(link);
        else console.error(`Nobody signs in as ${email}`);
        return link ? 0 : 1;
      } finally {
        await close();
      }
    });
  },
};
