import type { loadExample } from '../example/load-example.ts';
import { say } from './say.ts';

type SignIns = Awaited<ReturnType<typeof loadExample>>;

/** Who can sign in to the example association, as a table. */
export const showSignIns = (signIns: SignIns) => {
  const lines = signIns.map(({ name, role, email, password }) => [name, role, email, password]);
  const widths = [0, 1, 2, 3].map((i) => Math.max(...lines.map((line) => line[i]!.length)));
  say('  It holds an example association with invented people. Sign in as');
  for (const line of lines)
    say(
      `    ${line
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('   ')
        .trimEnd()}`,
    );
  say('');
};

/** The way in while nobody has one. */
export const showInvitation = (link: string | undefined) => {
  if (link)
    say(`  Nobody can sign in yet. This link works once, for the first of you:\n  ${link}\n`);
};
