import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Report } from '../../packages/terminal/report';
import type { Machine } from '../../packages/godot/machine';
import { repositoryMachine } from '../repository-machine';
import { runProgram } from '../../packages/godot/run-program';
import { Problem } from '../../packages/terminal/problem';
import { whyNotWritable } from '../../packages/files/why-not-writable';
import { findToolchain } from './compiler';
import { firstCompilerErrors } from './compiler-errors';
import { withLock } from '../lock';
import { findScons } from './scons';

/** The library to build, with the option values of godot-cpp's SConstruct. */
export interface BuildOrder {
	readonly target: 'template_debug' | 'template_release' | 'editor';
	/** Default: this machine's. */
	readonly platform?: string;
	/** Default: this machine's. */
	readonly arch?: string;
	/** Further `name=value` arguments of SCons. */
	readonly extra?: readonly string[];
}

/** The result of a build. */
export interface BuildResult {
	/** The number of compiled sources; 0 when everything was up to date. */
	readonly compiled: number;
	/** The whole output of SCons and the compiler. */
	readonly output: string;
	readonly seconds: number;
}

const sourceName = /([^\s"'=]+\.(?:cpp|cc|cxx|c|mm|m))["']?(?: \.\.\.)?$/;

// Matches a compiler's command line, the line that godot-cpp prints instead, or MSVC's output.
function compiledSource(line: string): string | undefined {
	const isCompilation = / -c /.test(line) || /^Compiling\b/.test(line) || !/\s/.test(line);
	return isCompilation ? sourceName.exec(line)?.[1] : undefined;
}

/**
 * Builds the extension with SCons. SCons skips what is up to date.
 * @throws {Problem} with the first compiler errors when the build fails, or when a tool is missing
 */
export async function buildExtension(
	order: BuildOrder,
	report: Report = () => undefined,
	machine: Machine = repositoryMachine(),
): Promise<BuildResult> {
	const start = performance.now();
	const sconstruct = path.join(machine.root, 'SConstruct');
	if (!fs.existsSync(sconstruct)) {
		throw new Problem(
			'The file SConstruct is missing.',
			`It describes how to build the extension and must be in ${machine.root}.`,
			'git checkout SConstruct',
		);
	}
	needWritable(machine.root);
	report('looking for the compiler');
	const { python } = await findToolchain(report, machine);
	const scons = await findScons(python, report, machine);
	const words = [
		`-j${os.availableParallelism()}`,
		`target=${order.target}`,
		...(order.platform === undefined ? [] : [`platform=${order.platform}`]),
		...(order.arch === undefined ? [] : [`arch=${order.arch}`]),
		...(order.extra ?? []),
	];
	let compiled = 0;
	// Two runs of SCons would write to the same objects, and to the same record of them.
	const result = await withLock(path.join(machine.root, 'build'), 'scons', () => {
		report('reading the sources');
		return runProgram(scons.command, [...scons.args, ...words], {
			seconds: 0,
			cwd: machine.root,
			env: scons.env,
			onLine: (line) => {
				const source = compiledSource(line);
				if (source !== undefined) {
					compiled++;
					report(
						`${compiled} compiled, now ${path.relative(machine.root, path.resolve(machine.root, source))}`,
					);
				}
			},
		});
	});
	if (!result.isGood) {
		throw buildProblem(result.account, [scons.command, ...scons.args, ...words]);
	}
	return { compiled, output: result.all, seconds: (performance.now() - start) / 1000 };
}

function needWritable(folder: string): void {
	const reason = whyNotWritable(folder);
	if (reason !== undefined) {
		throw new Problem(
			`The folder ${folder} cannot be written.`,
			`The build writes its files there. The system's error: ${reason}`,
			'Use a copy of the repository that your user can write.',
		);
	}
}

function buildProblem(output: string, command: readonly string[]): Problem {
	const isWithoutCompiler =
		/No (?:tool|valid compiler)|'cl' is not recognized|CXX not found/i.test(output);
	if (isWithoutCompiler) {
		return new Problem(
			'SCons found no C++ compiler.',
			firstCompilerErrors(output),
			'winget install Microsoft.VisualStudio.2022.BuildTools, with the workload «Desktop development with C++»',
		);
	}
	return new Problem(
		'The build of the extension failed.',
		firstCompilerErrors(output),
		`Fix the first error. For the whole output: ${command.join(' ')}`,
	);
}
