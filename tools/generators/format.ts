import path from 'node:path';

import { clangFormatPath } from 'clang-format-node';
import { execa } from 'execa';
import prettier from 'prettier';

import { repositoryRoot } from './repository';

async function formatCpp(text: string): Promise<string> {
	const style = `file:${path.join(repositoryRoot, '.clang-format')}`;
	const options = [`--style=${style}`, '--assume-filename=generated.h'];
	const { stdout } = await execa(clangFormatPath, options, {
		input: text,
		stripFinalNewline: false,
	});
	return stdout;
}

/** Text as the formatter of its language leaves it, so that a generated file needs no exception. */
export async function format(text: string, file: string): Promise<string> {
	if (/\.(h|inc)$/.test(file)) {
		return formatCpp(text);
	}
	// GDScript has no formatter here, so its emitter writes the layout itself.
	if (file.endsWith('.gd')) {
		return text;
	}
	const config = await prettier.resolveConfig(path.join(repositoryRoot, file));
	return prettier.format(text, { ...config, filepath: file });
}
