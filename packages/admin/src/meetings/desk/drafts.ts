/** What is typed at the desk and not yet recorded. It outlives Escape, another item and a reload; whoever signs out takes it along. */
export const createDrafts = (meetingId: string) => {
  const key = (place: string) => `draft:${meetingId}:${place}`;
  return {
    kept: (place: string): string | undefined => sessionStorage.getItem(key(place)) ?? undefined,
    /** Keeps a text; one without words is forgotten. */
    keep: (place: string, text: string | undefined) => {
      if (text?.trim()) sessionStorage.setItem(key(place), text);
      else sessionStorage.removeItem(key(place));
    },
  };
};
