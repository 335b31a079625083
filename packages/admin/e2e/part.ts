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

/** Runs a part and says what came of it. One that fails without a failed test counts as one failure. */
export const runPart = async (
  { name, command, work, count }: Part,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Outcome> => {
  console.log(`\n▸ ${name}`);
  const began = performance.now();
  const fine = command ? await succeeds(command, cwd, env) : await completes(work!);
  const counted = await (count?.() ?? Promise.resolve(single(fine))).catch(() => single(false));
  const failed = fine ? counted.failed : Math.max(1, counted.failed);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  return { name, seconds, passed: counted.passed, failed };
};

const single = (fine: boolean): Count => ({ passed: fine ? 1 : 0, failed: fine ? 0 : 1 });

const succeeds = async (
  [program, ...args]: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
) => {
  const child = spawn(program!, args, { cwd, env, stdio: 'inherit' });
  const [code] = await once(child, 'exit').catch((error) => [console.error(error)]);
  return code === 0;
};

const completes = (work: () => Promise<void>) =>
  work().then(
    () => true,
    (error) => {
      console.error(error);
      return false;
    },
  );
