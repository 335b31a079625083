import { putBytes } from '../../api.ts';

/** Keeps the bytes of a file at the server, under their SHA-256. */
export const keepFile = async (organisationId: string, file: File) => {
  const bytes = await file.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  await putBytes(`/organisations/${organisationId}/files/${hash}`, bytes);
  return hash;
};
