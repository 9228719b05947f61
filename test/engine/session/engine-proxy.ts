import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { desktopLibrary } from '../../../tools/workshop/build/desktop-library';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import type { RunResult } from '../../../tools/packages/godot/run-engine';
import { runEngine } from '../../../tools/packages/godot/run-engine';
import { repositoryRoot } from '../../../tools/generators/repository';
import { copyProject } from './project-copy';

/** How the engine that the extension sees differs from the installed one. */
export interface EngineProxy {
	/** The version that it reports, such as `4.4`. */
	readonly version?: string;
	/** Functions that are missing from its interface. */
	readonly hides?: readonly string[];
	/** By how much creating and freeing an object on a thread takes longer, in milliseconds. */
	readonly slow?: number;
	/** How long a run may take, in seconds. */
	readonly timeoutSeconds?: number;
}

const folder = path.join(repositoryRoot, 'build', 'engine_proxy');
const library = path.join(folder, 'libengine_proxy.so');
/** The library under test. This variable can name an older one, to see which tests fail with it. */
const extension =
	process.env['AUDIO_SESSION_LIBRARY'] ??
	path.join(repositoryRoot, 'addons', 'audio_session', 'bin', desktopLibrary('template_debug'));

/** Whether the proxy is available: it is a library for Linux. */
export const hasEngineProxy = process.platform === 'linux';

let built: Promise<unknown> | undefined;

async function build(): Promise<void> {
	const source = path.join(
		repositoryRoot,
		'test',
		'engine',
		'session',
		'engine_proxy',
		'engine_proxy.c',
	);
	const include = path.join(repositoryRoot, 'godot-cpp', 'gen', 'include');
	mkdirSync(folder, { recursive: true });
	const warnings = ['-Wall', '-Wextra', '-Werror'];
	const defined = `-DEXTENSION=${JSON.stringify(extension)}`;
	const flags = ['-std=c11', '-shared', '-fPIC', ...warnings, '-I', include, defined];
	await execa(process.env['CC'] ?? 'cc', [...flags, source, '-o', library, '-ldl']);
}

/** Runs a project in headless Godot, with the proxy between the engine and the extension. */
export async function runWithProxy(
	proxy: EngineProxy,
	project: string,
	args: readonly string[],
): Promise<RunResult> {
	built ??= build();
	await built;
	const engine = await setUpEngine();
	const copy = await copyProject(engine, project, library, path.join(folder, 'projects'));
	return runEngine(engine, ['--path', copy, ...args], {
		cwd: copy,
		...(proxy.timeoutSeconds !== undefined && { timeoutSeconds: proxy.timeoutSeconds }),
		env: {
			...(proxy.version !== undefined && { ENGINE_PROXY_VERSION: proxy.version }),
			...(proxy.hides !== undefined && { ENGINE_PROXY_HIDES: proxy.hides.join(',') }),
			...(proxy.slow !== undefined && { ENGINE_PROXY_SLOW: String(proxy.slow) }),
		},
	});
}
