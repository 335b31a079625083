/** What can be asked of the API, by path and method, with what it takes and gives: the types made from its document. */
export type { paths as Paths } from '@klubba/client/schema';
