/** How a language writes numbers. */
export type Marks = { readonly thousands: string; readonly decimal: string };

/** A scaled integer written out to its last decimal: 141245570 with five decimals as 1 412,45570. */
export const exact = (scaled: number, decimals: number, { thousands, decimal }: Marks): string => {
  const digits = String(scaled).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, thousands);
  return decimals === 0 ? grouped : `${grouped}${decimal}${digits.slice(-decimals)}`;
};

/** A scaled integer as data: 141245570 with five decimals as 1412.45570. */
export const plainFigure = (scaled: number, decimals: number): string =>
  exact(scaled, decimals, { thousands: '', decimal: '.' });
