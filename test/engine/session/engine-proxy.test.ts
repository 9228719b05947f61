import path from 'node:path';
import { repositoryRoot } from '../../../tools/generators/repository';
import type { EngineProxy } from './engine-proxy';
import { hasEngineProxy, runWithProxy } from './engine-proxy';
import type { SuitePlatform } from './godot-suite';
import { describeGodotSuite } from './godot-suite';
import { onSimulatedDevice } from './simulated-suites';

const project = path.join(repositoryRoot, 'test', 'engine', 'session');

function inEngine(proxy: EngineProxy): SuitePlatform {
	return async (folder, userArguments) =>
		hasEngineProxy ? runWithProxy(proxy, folder, ['--', ...userArguments]) : undefined;
}

describe('the extension in another engine', () => {
	describeGodotSuite('an engine in which threads take long to create and free an object', {
		project,
		file: 'suites/threads.gd',
		userArguments: [...onSimulatedDevice, '--slow-engine'],
		platform: inEngine({ slow: 5, timeoutSeconds: 60 }),
	});

	const godot44: EngineProxy = { version: '4.4', hides: ['register_main_loop_callbacks'] };
	for (const [title, file] of [
		['requests', 'requests.gd'],
		['events', 'events.gd'],
		['handles', 'handles.gd'],
	] as const) {
		describeGodotSuite(`Godot 4.4, which calls no extension in each frame: ${title}`, {
			project,
			file: `suites/${file}`,
			userArguments: onSimulatedDevice,
			platform: inEngine(godot44),
		});
	}

	describeGodotSuite('an engine without its deprecated functions', {
		project,
		file: 'suites/requests.gd',
		userArguments: onSimulatedDevice,
		platform: inEngine({ hides: ['classdb_construct_object'] }),
	});
});
