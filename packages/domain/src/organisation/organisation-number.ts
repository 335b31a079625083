/** Whether a text is a Swedish organisation number, NNNNNN-NNNN with a right check digit (Luhn; SKV 709). */
export const isOrganisationNumber = (text: string): boolean =>
  /^\d{6}-\d{4}$/.test(text) && luhnSum(text.replace('-', '')) % 10 === 0;

const luhnSum = (digits: string) =>
  [...digits]
    .map((digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1))
    .reduce((sum, product) => sum + (product > 9 ? product - 9 : product), 0);
