import { spawn } from 'node:child_process';
import { once } from 'node:events';

type Count = { readonly passed: number; readonly failed: number };

/** A part of the checks: a program or a piece of work, and how many tests it ran where it knows. */
export type Part = {
  readonly name: string;
  readonly command?: readonly string[];
  readonly work?: () => Promise<void>;
  readonly count?: () => Promise<Count>;
};

export type Outcome = Count & { readonly name: string; readonly seconds: string };

type Place = { readonly cwd: string; readonly env: NodeJS.ProcessEnv };

/**
 * Runs parts beside each other, so many at a time, and says what came of them. What each has to tell is shown
 * as it comes where it runs alone, else when it has ended.
 */
export const runParts = async (parts: readonly Part[], atOnce: number, place: Place) => {
  const outcomes = new Map<Part, Outcome>();
  const waiting = [...parts];
  const lane = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift())
      outcomes.set(part, await runPart(part, atOnce === 1 ? 'live' : 'after', place));
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return parts.map((part) => outcomes.get(part)!);
};

/** One that fails without a failed test, or that should have run tests and has none to show, counts as one failure. */
const runPart = async (
  { name, command, work, count }: Part,
  shown: 'live' | 'after',
  place: Place,
): Promise<Outcome> => {
  const heading = `\n▸ ${name}`;
  if (shown === 'live') console.log(heading);
  const began = performance.now();
  const { fine, told } = command ? await runs(command, shown, place) : await completes(work!);
  const { passed, failed } = await (count?.() ?? Promise.resolve(single(fine))).catch(() =>
    single(false),
  );
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (shown === 'after') console.log(`${heading}\n${told.trim()}`.trimEnd());
  return { name, seconds, passed, failed: fine && passed > 0 ? failed : Math.max(1, failed) };
};

const single = (fine: boolean): Count => ({ passed: fine ? 1 : 0, failed: fine ? 0 : 1 });

/** However slow the machine, nothing here takes so long: what does, hangs. */
const patience = 45 * 60_000;

const runs = async (
  [program, ...args]: readonly string[],
  shown: 'live' | 'after',
  { cwd, env }: Place,
) => {
  const output = shown === 'live' ? 'inherit' : 'pipe';
  const stdio = ['ignore', output, output] as const;
  const child = spawn(program!, args, { cwd, env, stdio: [...stdio], timeout: patience });
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => {
      told += text;
    });
  const [code] = await once(child, 'close').catch((error) => [console.error(error)]);
  return { fine: code === 0, told };
};

const completes = (work: () => Promise<void>) =>
  work().then(
    () => ({ fine: true, told: '' }),
    (error) => ({ fine: false, told: String(error.stack) }),
  );
