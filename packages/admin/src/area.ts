import type { OperationId } from '@klubba/api/contract';
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
};

/** A page, and what it is for: whoever may not ask that is told so instead. */
export type PageRoute = Omit<RouteDefinition, 'info'> & {
  readonly info: {
    readonly needs: OperationId | 'nothing';
    /** It has the whole window, from the beginning: no rail. */
    readonly alone?: true;
  };
};

/** Everything the panel has of one area; `areas.ts` lists them. */
export type Area = {
  /** The folder it stands in. */
  readonly name: string;
  /** Pages beneath the address of an association. The rail and the palette offer what leads to one of them. */
  readonly routes?: readonly PageRoute[];
  /** Pages outside every association. */
  readonly outside?: RouteDefinition[];
  readonly words: Vocabulary;
  readonly rail?: Place;
  /** What of it the palette finds, for whoever may open its place. The code comes with the first search. */
  readonly find?: () => Promise<{ find: Find }>;
};

/** What of an association a few words find. */
export type Find = (organisationId: string, text: string) => Promise<readonly Found[]>;
