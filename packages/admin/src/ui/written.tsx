import type { JSX } from 'solid-js';
import { writtenIn } from '../language/format.ts';

/** What people of the association have written: read aloud in the language that they write in. */
export const Written = (props: { children: JSX.Element }) => (
  <span lang={writtenIn()}>{props.children}</span>
);
