/** What goes out and comes in: files, packets, outcomes. */
export const papers = {};
