import path from 'node:path';
import type { Command } from 'commander';
import { dumpApi } from '../../packages/godot/dump-api';
import { setUpEngine } from '../engine/install-engine';
import { Problem } from '../../packages/terminal/problem';
import { engineApiFolder, repositoryRoot } from '../../generators/repository';
import { generateBindings } from '../../generators/bindings/generate';
import { needGeneratedFolder, staleFiles, writeFiles } from '../../generators/output';

interface Options {
	readonly api?: string;
	readonly interface?: string;
	readonly profile: string;
	readonly output: string;
	readonly check: boolean;
}

/** Adds the verb `bindgen`. */
export function register(program: Command): void {
	program
		.command('bindgen')
		.description('Write C++ bindings for the classes of a build profile')
		.option(
			'--api <file>',
			"the engine's extension_api.json (default: written by the installed Godot)",
		)
		.option('--interface <file>', "the engine's gdextension_interface.json (same default)")
		.option(
			'--profile <file>',
			'build profile',
			path.join(repositoryRoot, 'build_profile.json'),
		)
		.option('--output <folder>', 'where to write', path.join(repositoryRoot, 'godot-cpp/gen'))
		.option('--check', 'write nothing; fail when a generated file is outdated', false)
		.action(async (options: Options) => {
			const { api, interface: interfaceFile } = options;
			const sources =
				api !== undefined && interfaceFile !== undefined
					? { api, interface: interfaceFile }
					: {
							...(await dumpApi(await setUpEngine(), engineApiFolder)),
							...given(options),
						};
			const files = generateBindings({ ...sources, profile: options.profile });
			if (!options.check) {
				needGeneratedFolder(options.output);
			}
			report(
				options,
				options.check
					? staleFiles(options.output, files)
					: writeFiles(options.output, files),
			);
		});
}

function given({ api, interface: interfaceFile }: Options): { api?: string; interface?: string } {
	return {
		...(api === undefined ? {} : { api }),
		...(interfaceFile === undefined ? {} : { interface: interfaceFile }),
	};
}

function report({ check, output }: Options, files: readonly string[]): void {
	if (check && files.length > 0) {
		throw new Problem(
			'Generated files are outdated.',
			files.map((name) => path.join(output, name)).join('\n'),
			'Run the same command without --check.',
		);
	}
	console.log(
		files.length === 0
			? 'Every generated file is up to date.'
			: `Written:\n${files.map((name) => path.join(output, name)).join('\n')}`,
	);
}
