export const calling = {} as const;
