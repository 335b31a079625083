/** Only our own bridge sets it; a client's forwarding headers are dropped there. */
export const addressHeader = 'x-klubba-client-address';
