import type { Step } from '../steps';
import type { Engine } from '../../packages/godot/engine';
import { setUpEngine } from './install-engine';
import { shortVersion } from '../../packages/godot/version';

/** Returns the step that finds or installs Godot. */
export function engineStep(onEngine: (engine: Engine) => void): Step {
	return {
		title: 'Godot',
		run: async (report) => {
			const engine = await setUpEngine(report);
			onEngine(engine);
			return shortVersion(engine.version);
		},
	};
}
