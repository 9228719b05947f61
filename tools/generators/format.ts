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

/** Formats text with the formatter of its language, so that linting needs no exception for generated files. */
export async function format(text: string, file: string): Promise<string> {
	if (/\.(h|inc)$/.test(file)) {
		return formatCpp(text);
	}
	// There is no formatter for GDScript, so its emitter writes the layout itself.
	if (file.endsWith('.gd')) {
		return text;
	}
	const config = await prettier.resolveConfig(path.join(repositoryRoot, file));
	return prettier.format(text, { ...config, filepath: file });
}
