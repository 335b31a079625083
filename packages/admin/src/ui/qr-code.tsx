import { createMemo } from 'solid-js';
import { encode } from 'uqr';

/** A text as a QR code; dark on light whatever the theme, so that any camera reads it. */
export const QrCode = (props: { text: string; label: string }) => {
  // Four modules of quiet around it, as ISO/IEC 18004 asks.
  const code = createMemo(() => encode(props.text, { ecc: 'M', border: 4 }));
  return (
    <svg
      class="qr-code"
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${code().size} ${code().size}`}
      shape-rendering="crispEdges"
    >
      <path d={squares(code().data)} />
    </svg>
  );
};

const squares = (rows: readonly (readonly boolean[])[]) =>
  rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
