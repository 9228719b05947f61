import type { Step } from '../steps';
import type { BuildOrder } from './build-extension';
import { buildExtension } from './build-extension';

/** The build as a step in the terminal. */
export function buildStep(order: BuildOrder): Step {
	return {
		title: `Extension (${order.target})`,
		run: async (report) => {
			const { compiled } = await buildExtension(order, report);
			return compiled === 0 ? 'up to date' : `${compiled} files compiled`;
		},
	};
}
