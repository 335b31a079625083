/**
 * Does for all who ask at the same moment what each of them would have done: whoever asks while it is being done shares what is begun after that, so that
 * nobody is told what was true before they asked.
 */
export const atOnce = <Result>(work: (key: string) => Promise<Result>) => {
  const next = new Map<string, Promise<Result>>();
  const running = new Map<string, Promise<unknown>>();
  return (key: string): Promise<Result> => {
    const waiting = next.get(key);
    if (waiting) return waiting;
    const begun = (running.get(key) ?? Promise.resolve())
      .catch(() => {})
      .then(() => {
        next.delete(key);
        running.set(key, begun);
        return work(key);
      })
      .finally(() => {
        if (running.get(key) === begun) running.delete(key);
      });
    next.set(key, begun);
    return begun;
  };
};
