import type { CongressView } from '@klubba/api/contract/congresses';
import type { Component } from 'solid-js';

/** Fields of a form; `id` where it says something anew. */
export type FieldsOf = Component<{ view: CongressView; id: string | undefined }>;
