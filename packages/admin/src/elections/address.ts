/** The ids in an address of a page, in its order: of the association, then of what the page shows. */
export const idsIn = (address: string): readonly string[] =>
  address.toLowerCase().match(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g) ?? [];
