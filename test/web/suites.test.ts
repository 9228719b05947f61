import path from 'node:path';
import { repositoryRoot } from '../../tools/generators/repository';
import { bundleForBrowser } from '../../tools/generators/web-bridge/bundle';
import type { SuitePlatform } from '../engine/session/godot-suite';
import { describeGodotSuite } from '../engine/session/godot-suite';
import { asRunResult, closeBrowser, needBrowser, withGameInBrowser } from './browser';
import { packed } from './packed';

const project = path.join('test', 'engine', 'session');

function browserWith(pageScript: string | undefined): SuitePlatform {
	return async (_, userArguments) => {
		const pack = await packed(project);
		const script =
			pageScript === undefined ? {} : { script: await bundleForBrowser(pageScript) };
		return withGameInBrowser({ pack, ...script }, async (game) => {
			const start = performance.now();
			const code = await game.run(userArguments);
			return asRunResult(game, code, (performance.now() - start) / 1000);
		});
	};
}

const folder = path.join(repositoryRoot, project);

describe('AudioSession in a browser', () => {
	before(async function () {
		await needBrowser(this);
	});
	after(closeBrowser);

	for (const [title, file] of Object.entries({
		'the type, in a browser with the API': 'audio_session_type.gd',
		'the state, in a browser with the API': 'audio_session_state.gd',
		'a type that the browser refuses': 'audio_session_refused_by_a_browser.gd',
	})) {
		describeGodotSuite(title, {
			project: folder,
			file: `suites/${file}`,
			platform: browserWith('test/web/page/faithful-page.ts'),
		});
	}

	describeGodotSuite('a browser without the API', {
		project: folder,
		file: 'suites/audio_session_without_support.gd',
		platform: browserWith(undefined),
	});
});
