import path from 'node:path';

/** The folder that holds package.json, absolute. */
export const repositoryRoot = path.resolve(__dirname, '..');
