import type { Role } from '@klubba/domain';
import type { RouteDefinition } from '@solidjs/router';
import type { Key } from './language/language.ts';
import type { Vocabulary } from './language/message.ts';
import type { Found } from './ui/command-palette.tsx';

/** Where an area stands in the rail, and what leads there. */
export type Place = {
  readonly path: string;
  readonly name: Key;
  /** Pressed after `g`. */
  readonly letter: string;
  /** The first of a group, set a little apart. */
  readonly apart?: boolean;
  /** Who may see it; everyone, unless told. The server decides again. */
  readonly roles?: readonly Role[];
};

/** Everything the panel has of one area; `areas.ts` lists them. */
export type Area = {
  /** The folder it stands in. */
  readonly name: string;
  /** Pages beneath the address of an association. */
  readonly routes?: RouteDefinition[];
  /** Pages outside every association. */
  readonly outside?: RouteDefinition[];
  readonly words: Vocabulary;
  readonly rail?: Place;
  /** What of it the palette finds. Its code comes with the first search. */
  readonly find?: () => Promise<{ find: Find }>;
};

/** What of an association a few words find. */
export type Find = (organisationId: string, text: string) => Promise<readonly Found[]>;
