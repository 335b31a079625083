/** Whole öre as kronor, as a spreadsheet of that language reads them. */
export const inKronor = (ore: number, language: 'sv' | 'en') => {
  const [kronor, rest] = [Math.trunc(ore / 100), ore % 100];
  const mark = language === 'sv' ? ',' : '.';
  return rest ? `${kronor}${mark}${String(rest).padStart(2, '0')}` : String(kronor);
};
