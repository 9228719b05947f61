import { readFileSync } from 'node:fs';
import path from 'node:path';
import pLimit from 'p-limit';
import { describeRun } from '../../../tools/packages/godot/describe-run';
import { parseLeaks, parseMessages } from '../../../tools/packages/godot/output';
import type { RunResult } from '../../../tools/packages/godot/run-engine';
import { runEngine } from '../../../tools/packages/godot/run-engine';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';

/** A suite of GDScript tests to run in Godot. */
export interface GodotSuite {
	/** The project's folder. Its main scene runs the suite that `--suite=` names. */
	readonly project: string;
	/** The suite's file inside the project. */
	readonly file: string;
	/** The game's arguments after `--`. */
	readonly userArguments?: readonly string[];
	/** Where it runs. Default: headless Godot. The tests are skipped if the platform returns no run. */
	readonly platform?: SuitePlatform;
}

/** Runs a project with these arguments for the game. Returns undefined where the platform is not available. */
export type SuitePlatform = (
	project: string,
	userArguments: readonly string[],
) => Promise<RunResult | undefined>;

const headlessGodot: SuitePlatform = async (project, userArguments) =>
	runEngine(await setUpEngine(), ['--path', project, '--', ...userArguments], { cwd: project });

/** The failures of one GDScript test, and the engine's output during the test. */
interface TestReport {
	readonly failures: string[];
	readonly expected: string[];
	/** Texts of messages that may be printed any number of times. */
	readonly allowed: string[];
	readonly engineLines: string[];
	hasEnded: boolean;
}

const mark = '[test] ';
const runsAtOnce = 3;

/**
 * Defines one mocha test for each `func test_…` of a GDScript suite, and a last one that checks how the engine
 * ended. A test fails if an expectation fails, or if the engine prints a message that the test did not expect.
 */
export function describeGodotSuite(title: string, suite: GodotSuite): void {
	describe(title, function () {
		let run: RunResult;
		let reports: Map<string, TestReport>;
		let afterwards: string[];

		before(async function () {
			const platform = suite.platform ?? headlessGodot;
			const result = await platform(suite.project, userArguments(suite));
			if (result === undefined) {
				this.skip();
			}
			run = result;
			({ reports, afterwards } = readReports(run.stderr));
			if (reports.size === 0) {
				throw new Error(`No test of ${suite.file} ran.\n${describeRun(run)}`);
			}
		});

		for (const test of listTests(suite)) {
			it(test.replace(/^test_/, '').replaceAll('_', ' '), () => {
				const report = reports.get(test);
				if (report?.hasEnded !== true) {
					throw new Error(`The test did not end.\n${describeRun(run)}`);
				}
				const problems = [...report.failures, ...unexpectedMessages(report)];
				if (problems.length > 0) {
					throw new Error(problems.join('\n'));
				}
			});
		}

		it('the engine exits with code 0 and leaks nothing', () => {
			const problems = [
				...parseMessages(afterwards).map((message) => `${message.label}: ${message.text}`),
				...parseLeaks(run.output.split(/\r?\n/)),
			];
			const endedWell = run.outcome.kind === 'exit' && run.outcome.code === 0;
			if (!endedWell || problems.length > 0) {
				throw new Error([...problems, describeRun(run)].join('\n'));
			}
		});
	});
}

/**
 * Defines several suites with {@link describeGodotSuite}. Their runs start together when the first one is due, because
 * suites of the autoload mostly wait for clocks.
 * @param files the suites' files inside the project, by title
 */
export function describeGodotSuites(
	files: Readonly<Record<string, string>>,
	common: Omit<GodotSuite, 'file'>,
): void {
	const platform = common.platform ?? headlessGodot;
	const limit = pLimit(runsAtOnce);
	let runs: Map<string, ReturnType<SuitePlatform>> | undefined;

	function startAll(): Map<string, ReturnType<SuitePlatform>> {
		const started = Object.values(files).map((file) => {
			const args = userArguments({ ...common, file });
			const run = limit(async () => platform(common.project, args));
			// The suite itself reports a failure.
			run.catch(() => undefined);
			return [file, run] as const;
		});
		return new Map(started);
	}

	for (const [title, file] of Object.entries(files)) {
		describeGodotSuite(title, {
			...common,
			file,
			platform: async () => {
				runs ??= startAll();
				return runs.get(file);
			},
		});
	}
}

function userArguments(suite: GodotSuite): string[] {
	return [`--suite=res://${suite.file}`, ...(suite.userArguments ?? [])];
}

function listTests(suite: GodotSuite): string[] {
	const script = readFileSync(path.join(suite.project, suite.file), 'utf8');
	const tests = [...script.matchAll(/^func (test_\w+)\(/gm)].map((match) => match[1] ?? '');
	if (tests.length === 0) {
		throw new Error(`${suite.file} has no test: no line starts with «func test_».`);
	}
	return tests;
}

function readReports(stderr: string): {
	reports: Map<string, TestReport>;
	/** The engine's output outside of all tests. */
	afterwards: string[];
} {
	const reports = new Map<string, TestReport>();
	const afterwards: string[] = [];
	let current: TestReport | undefined;
	for (const line of stderr.split(/\r?\n/)) {
		if (!line.startsWith(mark)) {
			(current?.engineLines ?? afterwards).push(line);
			continue;
		}
		const [word, rest] = splitOnce(line.slice(mark.length));
		if (word === 'start') {
			current = { failures: [], expected: [], allowed: [], engineLines: [], hasEnded: false };
			reports.set(rest, current);
		} else if (word === 'failure') {
			current?.failures.push(unescape(rest));
		} else if (word === 'expect') {
			current?.expected.push(unescape(rest));
		} else if (word === 'allow') {
			current?.allowed.push(unescape(rest));
		} else if (word === 'end' && current !== undefined) {
			current.hasEnded = true;
			current = undefined;
		}
	}
	return { reports, afterwards };
}

function splitOnce(text: string): [string, string] {
	const space = text.indexOf(' ');
	return space === -1 ? [text, ''] : [text.slice(0, space), text.slice(space + 1)];
}

/** Undoes GDScript's `String.c_escape()` for the characters that occur in a message. */
function unescape(text: string): string {
	const characters: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
	return text.replace(/\\(.)/g, (_, character: string) => characters[character] ?? character);
}

function unexpectedMessages(report: TestReport): string[] {
	const awaited = [...report.expected];
	const unexpected: string[] = [];
	for (const message of parseMessages(report.engineLines)) {
		const index = awaited.findIndex((text) => message.text.includes(text));
		if (index === -1 && report.allowed.some((text) => message.text.includes(text))) {
			continue;
		}
		if (index === -1) {
			unexpected.push(
				`The engine printed an unexpected message: ${message.label}: ${message.text}`,
			);
		} else {
			awaited.splice(index, 1);
		}
	}
	return [...unexpected, ...awaited.map((text) => `The engine did not print: ${text}`)];
}
