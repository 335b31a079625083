/** The mark of Klubba: a seal with its letter. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <path
      fill="currentColor"
      d="M16 1.500c1.9 0 2.9 1.5 4.6 2s3.5-.2 5 .9 1.5 3.1 2.5 4.6 2.6 2.3 3.1 4-.6 3.2-.6 5 1 3.6.4 5.3-2.4 2.3-3.5 3.8-1.2 3.4-2.7 4.4-3.2.4-4.9.9-2.3 1.6-3.9 1.6-2.7-1.1-4.4-1.6-3.5.2-5-.9-1.5-3-2.5-4.4-2.7-2.2-3.2-3.9.6-3.3.6-5-1.1-3.5-.6-5.2 2.4-2.4 3.4-3.9.9-3.5 2.4-4.6 3.3-.4 5-.9 2.4-2.1 4.3-2.100z"
    />
    <path
      fill="none"
      stroke="var(--on-wax)"
      stroke-width="2.6"
      stroke-linecap="round"
      d="M11.5 22.500v-12M11.5 17.500l8.5-6.500M14.3 15.600l6.7 7"
    />
  </svg>
);
