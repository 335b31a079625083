/** Lets ↑ ↓ Home End move the focus among the rows of a list: `<ul ref={arrowKeys}>`. */
export const arrowKeys = (list: HTMLElement) => {
  list.addEventListener('keydown', (event) => {
    const rows = [...list.querySelectorAll<HTMLElement>('a.row, [data-row]')];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const next = stepTo(event.key, at, rows.length);
    if (next === undefined || at < 0) return;
    event.preventDefault();
    rows[next]?.focus();
  });
};

const stepTo = (key: string, at: number, count: number) => {
  const steps: Record<string, number> = {
    ArrowDown: Math.min(at + 1, count - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: count - 1,
  };
  return steps[key];
};
