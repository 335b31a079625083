import { isFigure } from '@klubba/domain/meeting';
import { For } from 'solid-js';
import { Written } from '../ui/written.tsx';

/** A simple table of a note: the first row has the heads, amounts stand to the right. */
export const NoteTable = (props: { rows: readonly (readonly string[])[] }) => (
  <table class="note-table">
    <thead>
      <tr>
        <For each={props.rows[0]}>{(cell) => <th scope="col">{cell}</th>}</For>
      </tr>
    </thead>
    <tbody>
      <For each={props.rows.slice(1)}>
        {(row) => (
          <tr>
            <For each={row}>
              {(cell) => (
                <td data-figure={isFigure(cell)}>
                  <Written>{cell}</Written>
                </td>
              )}
            </For>
          </tr>
        )}
      </For>
    </tbody>
  </table>
);
