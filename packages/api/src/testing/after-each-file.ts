import { afterAll } from 'vitest';
import { dropTestDatabase } from './test-database.ts';

afterAll(dropTestDatabase);
