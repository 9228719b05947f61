import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { repositoryRoot } from '../../tools/generators/repository';
import { buildDouble, doubleTests } from './double-build';
import { needObjectiveC } from './need-objective-c';

const folder = path.join(repositoryRoot, 'test', 'apple');
const sanitizers = path.join(folder, 'sanitizers');

const variants = [
	{ name: 'plain', title: 'plain', env: {} },
	{
		name: 'address',
		title: 'under AddressSanitizer and UndefinedBehaviorSanitizer',
		env: { LSAN_OPTIONS: `suppressions=${path.join(sanitizers, 'leak.supp')}` },
	},
	{
		name: 'thread',
		title: 'under ThreadSanitizer',
		env: { TSAN_OPTIONS: `suppressions=${path.join(sanitizers, 'thread.supp')}` },
	},
] as const;

describe('the AVFAudio double, in Objective-C++', function () {
	this.timeout(600_000);

	before(async function () {
		await needObjectiveC(this);
		await buildDouble(...variants.map(({ name }) => name));
	});

	for (const { name, title, env } of variants) {
		describe(title, () => {
			let output: string;
			let ending: string;

			before(async () => {
				// A test that never ends is a failure, too.
				const options = { reject: false, all: true, timeout: 300_000, env } as const;
				const run = await execa(doubleTests(name), options);
				output = run.all;
				ending = `exit ${run.exitCode ?? run.signal ?? 'unknown'}`;
			});

			for (const test of listTests()) {
				it(test, () => {
					const lines = output.split('\n');
					const start = lines.findIndex((line) => line === `not ok ${test}`);
					if (start !== -1) {
						const rest = lines.slice(start + 1);
						const end = rest.findIndex((line) => !line.startsWith('  '));
						throw new Error(rest.slice(0, end).join('\n'));
					}
					if (!lines.includes(`ok ${test}`)) {
						throw new Error(`The test did not finish, ${ending}:\n${output}`);
					}
				});
			}

			it('the program exits with code 0 and no sanitizer report', () => {
				if (ending !== 'exit 0') {
					throw new Error(`${ending}\n${output}`);
				}
			});
		});
	}
});

function listTests(): string[] {
	const tests = path.join(folder, 'tests');
	return readdirSync(tests)
		.filter((name) => name.endsWith('.mm'))
		.map((name) => readFileSync(path.join(tests, name), 'utf8'))
		.flatMap((text) =>
			[...text.matchAll(/^TEST\("(.*)"\) \{$/gm)].map((match) => match[1] ?? ''),
		);
}
