/** Tells the person at the terminal something. */
export const say = (text: string) => {
  process.stdout.write(`${text}\n`);
};

/** Shows what a start is busy with, and how long it took. */
export const step = async <Result>(what: string, work: () => Promise<Result>) => {
  const began = performance.now();
  process.stdout.write(`  ${what} … `);
  try {
    const result = await work();
    say(`${((performance.now() - began) / 1000).toFixed(1)} s`);
    return result;
  } catch (error) {
    say('failed');
    throw error;
  }
};
