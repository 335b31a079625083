import type { Paths } from '@klubba/api/paths';

/**
 * What the document says of a path as it stands in the code: `/organisations/${string}/people?${string}`. Made from the document's
 * types alone, so nothing of this reaches the browser.
 */

type Method = 'get' | 'post' | 'put' | 'delete';

/** The path itself where the document has it, asked so and with the names of its query; else what cannot be given. */
export type Known<Asked extends string, How extends Method> = Asked extends string
  ? Operation<Asked, How> extends never
    ? { readonly 'the document has no such path': Asked }
    : NamesIn<QueryOf<Asked>> extends ParameterOf<Operation<Asked, How>>
      ? Asked
      : { readonly 'the path takes no such query': NamesIn<QueryOf<Asked>> }
  : never;

/** The same of a path beneath another. */
export type Beneath<Base extends string, Rest extends string, How extends Method> =
  Known<`${Base}${Rest}`, How> extends string ? Rest : Known<`${Base}${Rest}`, How>;

/** What comes back when it went well. */
export type Answer<Asked extends string, How extends Method> =
  Operation<Asked, How> extends { responses: infer Responses } ? Done<Responses> : never;

/** What is sent. Where nothing is asked for, `{}` says as much as nothing. */
export type Body<Asked extends string, How extends Method> =
  Operation<Asked, How> extends { requestBody?: infer Told }
    ? [Told] extends [undefined]
      ? Nothing
      :
          | (Told extends { content: infer Content } ? Sendable<JsonIn<Content>> : never)
          | (Operation<Asked, How> extends { requestBody: unknown } ? never : Nothing)
    : never;

type Nothing = { readonly [name: string]: never } | undefined;

type Operation<Asked extends string, How extends Method> =
  KeyOf<Slots<PathOf<Asked>>> extends infer Key
    ? Key extends keyof BySlots
      ? Exclude<BySlots[Key][How], undefined>
      : never
    : never;

/** An id may be written out, too, or be one of some words: `/people/${string}/roles/auditor`. */
type KeyOf<Asked extends string> = Asked extends keyof BySlots
  ? Asked
  : { [Key in keyof BySlots]: Fits<Asked, Key> extends true ? Key : never }[keyof BySlots];

type Fits<Asked extends string, Key extends string> = Key extends `/${infer Wanted}/${infer Then}`
  ? Asked extends `/${infer Part}/${infer After}`
    ? Part extends (Wanted extends '{}' ? string : Wanted)
      ? Fits<`/${After}`, `/${Then}`>
      : false
    : false
  : Asked extends `/${string}/${string}`
    ? false
    : Asked extends (Key extends '/{}' ? string : Key)
      ? true
      : false;

/** Every path of the document, with `{}` where an id stands. */
type BySlots = {
  [Path in keyof Paths as Path extends `/api${infer Rest}` ? Slots<Rest> : never]: Paths[Path];
};

/** `/organisations/${string}/people` and `/organisations/{organisationId}/people` both become `/organisations/{}/people`. */
type Slots<
  Path extends string,
  Before extends string = '',
> = Path extends `/${infer Part}/${infer After}`
  ? Slots<`/${After}`, `${Before}/${Slot<Part>}`>
  : Path extends `/${infer Part}`
    ? `${Before}/${Slot<Part>}`
    : never;

type Slot<Part extends string> = Part extends `{${string}}` | `${number}`
  ? '{}'
  : Record<never, never> extends Record<Part, true>
    ? '{}'
    : Part;

type PathOf<Asked extends string> = Asked extends `${infer Path}?${string}` ? Path : Asked;
type QueryOf<Asked extends string> = Asked extends `${string}?${infer Query}` ? Query : never;

/** The names that are written out; of what a form has gathered nothing is known here. */
type NamesIn<Query extends string> = Query extends `${infer One}&${infer Others}`
  ? NameOf<One> | NamesIn<Others>
  : NameOf<Query>;
type NameOf<One extends string> = One extends `${infer Name}=${string}` ? Name : never;

type ParameterOf<Asked> = Asked extends { parameters: { query?: infer Query } }
  ? keyof Exclude<Query, undefined>
  : never;

type Done<Responses> = {
  [Status in keyof Responses]: Status extends 200 | 201 | 202
    ? Responses[Status] extends { content: infer Content }
      ? JsonIn<Content>
      : undefined
    : Status extends 204
      ? undefined
      : never;
}[keyof Responses];

type JsonIn<Content> = Content extends { 'application/json': infer Json } ? Json : never;

/** As JSON takes it: whoever sends it may hold it as readonly, and what is undefined is left out. */
type Sendable<Json> = Json extends readonly (infer One)[]
  ? readonly Sendable<One>[]
  : Json extends object
    ? { readonly [Name in keyof Json]: Sendable<Json[Name]> | OrLeftOut<Json, Name> }
    : Json;

type OrLeftOut<Json, Name extends keyof Json> =
  Record<never, never> extends Pick<Json, Name> ? undefined : never;
