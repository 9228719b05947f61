import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { execa } from 'execa';

import { repositoryRoot } from '../../../tools/generators/repository';

/**
 * Compiles a C++ program with the warnings of the project, and runs it.
 *
 * @param files The program `main.cpp` and its headers, by name.
 * @returns The output of the program.
 * @throws If it does not compile, with the compiler's output, or fails.
 */
export async function compileAndRun(files: Readonly<Record<string, string>>): Promise<string> {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'spec-'));
	try {
		for (const [name, text] of Object.entries(files)) {
			await writeFile(path.join(folder, name), text);
		}
		const warnings = ['-Wall', '-Wextra', '-Werror'];
		const include = `-I${path.join(repositoryRoot, 'src')}`;
		await execa(
			process.env['CXX'] ?? 'g++',
			['-std=c++17', ...warnings, include, 'main.cpp', '-o', 'main'],
			{
				cwd: folder,
				env: { LC_ALL: 'C' },
			},
		);
		const { stdout } = await execa(path.join(folder, 'main'));
		return stdout;
	} finally {
		await rm(folder, { recursive: true });
	}
}
