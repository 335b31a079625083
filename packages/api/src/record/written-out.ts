import { mention } from '@klubba/domain';

type People = readonly { readonly personId: string; readonly name: string | null }[];

/** Writes a text as people read it: with the name of whomever it mentions, or the word for those whose name is `erased`. */
export const writtenOut = (people: People, erased: string) => {
  const names = new Map(people.map(({ personId, name }) => [personId, name]));
  return (text: string) =>
    text.replace(mention, (_, personId: string) => names.get(personId) ?? erased);
};
