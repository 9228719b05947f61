import path from 'node:path';

/** The folder that holds package.json, absolute. */
export const repositoryRoot = path.resolve(__dirname, '..', '..');

/** The folder of build outputs, which can be deleted, absolute. */
export const buildFolder = path.join(repositoryRoot, 'build');

/** The folder that caches the API description of each engine version, absolute. */
export const engineApiFolder = path.join(buildFolder, 'engine-api');
