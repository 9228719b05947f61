import { Listr, PRESET_TIMER } from 'listr2';
import type { ListrTask } from 'listr2';
import { kindOfNews } from '../packages/terminal/kind-of-news';
import type { Report } from '../packages/terminal/report';

/** A task that takes time and reports its progress. */
export interface Step {
	readonly title: string;
	/** Runs the step. The returned text, such as a version, is added to the title. */
	readonly run: (report: Report) => Promise<string | undefined>;
}

/**
 * Runs steps one after another, with progress in the terminal. If the output is not a terminal (a log in CI),
 * each step prints a line, and its progress prints a line when it changes in more than its numbers and the
 * text after its first comma.
 */
export async function runSteps(steps: readonly Step[]): Promise<void> {
	const [failure] = await run(steps, true);
	if (failure !== undefined) {
		throw failure;
	}
}

/**
 * Works like {@link runSteps}, but continues after a failure. Returns the errors, in order.
 * @param atOnce how many steps run at the same time
 */
export async function runEveryStep(steps: readonly Step[], atOnce = 1): Promise<Error[]> {
	return run(steps, false, atOnce);
}

/**
 * Works like {@link runSteps} with steps that do not need each other, all at the same time.
 * @throws {Error} the first failure, after all have ended
 */
export async function runTogether(steps: readonly Step[]): Promise<void> {
	const [failure] = await run(steps, false, steps.length);
	if (failure !== undefined) {
		throw failure;
	}
}

async function run(steps: readonly Step[], exitOnError: boolean, concurrent = 1): Promise<Error[]> {
	const failures: Error[] = [];
	const tasks = steps.map((step): ListrTask => ({
		title: step.title,
		task: async (_, task): Promise<void> => {
			try {
				const outcome = await step.run(newsFor(task));
				task.title = outcome === undefined ? step.title : `${step.title}: ${outcome}`;
			} catch (error) {
				failures.push(error instanceof Error ? error : new Error(String(error)));
				throw new Error('see below', { cause: error });
			}
		},
	}));
	const list = new Listr(tasks, {
		exitOnError,
		concurrent,
		// The tools handle signals and failures themselves.
		registerSignalListeners: false,
		rendererOptions: { showErrorMessage: false, timer: PRESET_TIMER },
		fallbackRenderer: 'simple',
		// A terminal of unknown width, as in some containers, would get one letter per line.
		fallbackRendererCondition: () => !process.stdout.isTTY || process.stdout.columns === 0,
		fallbackRendererOptions: { timer: PRESET_TIMER },
	});
	try {
		await list.run();
	} catch (error) {
		if (failures.length === 0) {
			throw error;
		}
	}
	return failures;
}

function newsFor(task: { output: string }): Report {
	let lastNews = '';
	return (text) => {
		const news = kindOfNews(text);
		if (process.stdout.isTTY || news !== lastNews) {
			lastNews = news;
			task.output = text;
		}
	};
}
