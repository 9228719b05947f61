import { findObjectiveC } from '../../tools/workshop/objective-c/find-objective-c';
import type { Engine } from '../../tools/packages/godot/engine';
import { setUpEngine } from '../../tools/workshop/engine/install-engine';
import type { RunResult } from '../../tools/packages/godot/run-engine';
import { runEngine } from '../../tools/packages/godot/run-engine';
import type { LaunchedGame, LaunchOptions } from '../../tools/packages/test-link';
import { launchGame } from '../../tools/packages/test-link';
import type { SuitePlatform } from '../engine/session/godot-suite';
import { onSimulatedDevice } from '../engine/session/simulated-suites';
import { coverageVariable } from './coverage';
import { buildDouble } from './double-build';
import { prepareDoubleProject } from './double-project';

/** The user argument that selects Apple's own backend in a suite. */
const doubleArgument = '--apple-double';

let built: Promise<boolean> | undefined;

/**
 * Builds the extension with the double, once for all the tests of a run.
 *
 * @returns false if Objective-C is not available
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

/** Options of the double. */
export interface DoubleSystem {
	/** The version of iOS, such as `15.0`. Default: the newest. */
	readonly ios?: string;
	/** Whether notifications have the contents that Apple documents. Default: true. */
	readonly hasValidNotifications?: boolean;
}

/**
 * Runs a suite in headless Godot whose extension has the AVFAudio backend on the double, and measures its
 * coverage. Does not run without Objective-C.
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
 * Runs a project in headless Godot whose extension has the AVFAudio backend on the double, and measures its
 * coverage.
 *
 * @param timeoutSeconds The time limit. Default: that of any run.
 * @returns undefined if Objective-C is not available
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
 * simulated device: the simulator of the game controls the device that Apple's classes show. Builds, copies
 * and imports everything that is out of date, which takes minutes the first time; the project is not changed.
 *
 * ```ts
 * const project = path.join(repositoryRoot, 'test', 'engine', 'test_link', 'project');
 * const game = await launchOnDouble({ project, engine });
 * if (game === undefined) this.skip(); // Objective-C is not available on this machine
 * await game.session.setActive(true);
 * await game.close();
 * ```
 *
 * @returns undefined if Objective-C is not available: on every system except Linux
 * @throws {Problem} if it is not installed but apt has it, or if the double does not build
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
