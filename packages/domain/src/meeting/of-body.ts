/** Whether those meet who sit in a body, and not all members. */
export const isOfBody = ({ kind }: { readonly kind: string }): boolean =>
  kind === 'boardMeeting' || kind === 'groupMeeting';
