import { Listr, PRESET_TIMER } from 'listr2';
import type { ListrTask } from 'listr2';
import { kindOfNews } from '../packages/terminal/kind-of-news';
import type { Report } from '../packages/terminal/report';

/** Something that takes its time and says how far it is. */
export interface Step {
	readonly title: string;
	/** Does it. The words that it returns are put behind the title, such as the version found. */
	readonly run: (report: Report) => Promise<string | undefined>;
}

/**
 * Runs steps one after another, with progress in the terminal. Where the output is no terminal
 * (a log in CI), each step has a line, and its progress one for each new kind of news: what comes
 * after the first comma of a report and its numbers are details.
 */
export async function runSteps(steps: readonly Step[]): Promise<void> {
	const [failure] = await run(steps, true);
	if (failure !== undefined) {
		throw failure;
	}
}

/** As {@link runSteps}, but goes on after a failure. Returns what failed, in order. */
export async function runEveryStep(steps: readonly Step[]): Promise<Error[]> {
	return run(steps, false);
}

/** As {@link runEveryStep}, with so many steps at once. */
export async function runStepsSideBySide(steps: readonly Step[], atOnce: number): Promise<Error[]> {
	return run(steps, false, atOnce);
}

async function run(
	steps: readonly Step[],
	exitOnError: boolean,
	concurrent: number | false = false,
): Promise<Error[]> {
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
		// The tools have one way to end on a signal, and one way to tell of a failure.
		registerSignalListeners: false,
		rendererOptions: { showErrorMessage: false, timer: PRESET_TIMER },
		fallbackRenderer: 'simple',
		// A terminal that does not know its width, as in some containers, gets a letter a line.
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
