import { findObjectiveC } from '../../tools/workshop/objective-c/find-objective-c';
import type { Engine } from '../../tools/packages/godot/engine';
import { setUpEngine } from '../../tools/workshop/engine/install-engine';
import type { RunResult } from '../../tools/packages/godot/run-engine';
import { runEngine } from '../../tools/packages/godot/run-engine';
import type { LaunchedGame, LaunchOptions } from '../../tools/packages/test-link';
import { launchGame } from '../../tools/packages/test-link';
import type { SuitePlatform } from '../godot/godot-suite';
import { onSimulatedDevice } from '../godot/simulated-suites';
import { coverageVariable } from './coverage';
import { buildDouble } from './double-build';
import { prepareDoubleProject } from './double-project';

/** Tells a suite that Apple's own backend serves the session. */
const doubleArgument = '--apple-double';

let built: Promise<boolean> | undefined;

/**
 * Builds the extension with the double, once for all the tests of a run.
 *
 * @returns false where Objective-C cannot be had
 */
async function buildOnce(): Promise<boolean> {
	built ??= findObjectiveC().then(async (found) => {
		if (found !== undefined) {
			await buildDouble('extension');
		}
		return found !== undefined;
	});
	return built;
}

/** What the double is like. */
export interface DoubleSystem {
	/** The version of iOS, such as `15.0`. Default: the newest. */
	readonly ios?: string;
	/** Whether notifications carry what Apple documents. Default: true. */
	readonly hasValidNotifications?: boolean;
}

/**
 * Runs a suite in headless Godot whose extension has the AVFAudio backend on the double. Where Objective-C
 * cannot be had there is no run. What ran counts as coverage.
 */
export function onDouble(system: DoubleSystem = {}): SuitePlatform {
	return async (project, userArguments) =>
		runOnDouble(
			project,
			['--', ...onSimulatedDevice, doubleArgument, ...userArguments],
			undefined,
			system,
		);
}

/**
 * Runs a project in headless Godot whose extension has the AVFAudio backend on the double. What ran counts as
 * coverage.
 *
 * @param timeoutSeconds How long it may take. Default: as long as any run.
 * @returns undefined where Objective-C cannot be had
 */
export async function runOnDouble(
	project: string,
	args: readonly string[],
	timeoutSeconds?: number,
	{ ios, hasValidNotifications = true }: DoubleSystem = {},
): Promise<RunResult | undefined> {
	if (!(await buildOnce())) {
		return undefined;
	}
	const engine = await setUpEngine();
	const folder = await prepareDoubleProject(engine, project);
	return runEngine(engine, ['--path', folder, ...args], {
		cwd: folder,
		...(timeoutSeconds !== undefined && { timeoutSeconds }),
		env: {
			...coverageVariable,
			...(ios !== undefined && { APPLE_DOUBLE_IOS: ios }),
			...(!hasValidNotifications && { APPLE_DOUBLE_INVALID_NOTIFICATIONS: '1' }),
		},
	});
}

/**
 * Launches a project of this repository on the AVFAudio backend over the double, as `launchGame` does on the
 * simulated device: the simulator of the game drives the device that Apple's classes show. It builds, copies
 * and imports what is not up to date, which takes minutes the first time; the project itself stays as it is.
 *
 * ```ts
 * const project = path.join(repositoryRoot, 'test', 'remote', 'project');
 * const game = await launchOnDouble({ project, engine });
 * if (game === undefined) this.skip(); // no Objective-C on this machine, and none to be had
 * await game.session.setActive(true);
 * await game.close();
 * ```
 *
 * @returns undefined where Objective-C cannot be had: everywhere but on Linux
 * @throws {Problem} where it is missing but apt has it, and when the double does not build
 */
export async function launchOnDouble(
	options: Omit<LaunchOptions, 'backend'> & { readonly engine: Engine },
): Promise<LaunchedGame | undefined> {
	if (!(await buildOnce())) {
		return undefined;
	}
	return launchGame({
		...options,
		project: await prepareDoubleProject(options.engine, options.project),
		backend: 'simulated',
		userArguments: [doubleArgument, ...(options.userArguments ?? [])],
	});
}
