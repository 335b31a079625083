import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fontPaths } from './fonts.ts';

/** What an image is built with: leaves of the font packages only the faces that documents are set with, a tenth of them. */
for (const family of new Set(fontPaths.map((face) => path.dirname(face))))
  for (const entry of readdirSync(family, { withFileTypes: true })) {
    const face = path.join(family, entry.name);
    if (entry.isDirectory() && !fontPaths.includes(face)) rmSync(face, { recursive: true });
  }
