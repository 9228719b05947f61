import path from 'node:path';

/** The folder that holds package.json, absolute. */
export const repositoryRoot = path.resolve(__dirname, '..', '..');

/** The folder of what is made and can be made again, absolute. */
export const buildFolder = path.join(repositoryRoot, 'build');

/** The folder that keeps what each version of the engine says of its API, absolute. */
export const engineApiFolder = path.join(buildFolder, 'engine-api');
