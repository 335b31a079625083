/** A person in a text: `@{id}`, or `@{id,protected}` where the name is withheld from what is published. */
export const mention = /@\{([0-9a-f-]{36})(,protected)?\}/g;

/** Ids of everyone a text mentions. */
export const mentionedIn = (text: string) =>
  [...text.matchAll(mention)].map(([, id]) => String(id));

/** The words of a text that are no mentions. */
export const withoutMentions = (text: string) => text.replace(mention, ' ');
