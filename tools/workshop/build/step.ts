import type { Step } from '../steps';
import type { BuildOrder } from './build-extension';
import { buildExtension } from './build-extension';

/** Returns the step that builds a library. */
export function buildStep(order: BuildOrder): Step {
	return {
		title: `Extension (${order.target})`,
		run: async (report) => {
			const { compiled } = await buildExtension(order, report);
			return compiled === 0 ? 'up to date' : `${compiled} files compiled`;
		},
	};
}
