/** How the driver writes a parameter; its types leave it out. */
declare module 'pg/lib/utils.js' {
  export const prepareValue: (value: unknown) => unknown;
}
