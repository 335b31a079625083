import type { Hearing } from '../record/hearing.ts';
import type { AnyAggregate, AnyProjection } from '../store/store.ts';
import type { Operation } from './operation.ts';

/** Everything the server has of one area; `areas.ts` lists them. */
export type Area = {
  /** The folder it stands in. */
  readonly name: string;
  /** Under which word the API's document lists its operations, and what it says of them. */
  readonly tag: { readonly name: string; readonly description: string };
  /** The streams it writes. */
  readonly aggregates: readonly AnyAggregate[];
  /** By kind of stream, what of it somebody hears who follows the log; of a kind without one nobody hears anything. */
  readonly hearing?: Readonly<Record<string, Hearing>>;
  /** The read models it keeps in step with the log, in the order in which they are filled. */
  readonly projections: readonly AnyProjection[];
  /** In the order of the API's document. */
  readonly operations: readonly Operation[];
};
