/** Somebody of whom a name is all that is known. */
export const outsiderNamed = (outsiderId: string, name: string, at: string | null) =>
  ({ type: 'OutsiderNamed', v: 1, outsiderId, name, association: '', at }) as const;
