import path from 'node:path';
import { repositoryRoot } from '../../generators/repository';

/** The program that runs tests, absolute. */
export const mocha = path.join(repositoryRoot, 'node_modules', 'mocha', 'bin', 'mocha.js');
