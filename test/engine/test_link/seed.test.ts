import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect } from 'chai';
import ts from 'typescript';
import { assertClean } from '../../../tools/packages/godot/assert-clean';
import { LinkError, SharedAudioSession } from '../../../tools/packages/test-link';
import type { LaunchedGame } from '../../../tools/packages/test-link';
import { repositoryRoot } from '../../../tools/generators/repository';
import { launch, prepareProject } from './remote-project';

/** A block of code in the document. */
interface Snippet {
	readonly heading: string;
	readonly code: string;
}

const document = readFileSync(
	path.join(__dirname, 'fixtures', 'seed-shared-audio-session.md'),
	'utf8',
);

function readSnippets(): Snippet[] {
	const blocks = document.matchAll(/^(?:#+ ([^\n]*)\n)|^```(?:typescript|ts)\n([^]*?)^```/gm);
	let heading = '';
	const snippets: Snippet[] = [];
	for (const [, title, code] of blocks) {
		heading = title ?? heading;
		if (code !== undefined) {
			snippets.push({ heading: heading.replaceAll('`', ''), code });
		}
	}
	return snippets;
}

// Each snippet becomes a separate function, because several declare the same names.
function moduleOf(snippets: readonly Snippet[]): string {
	const functions = snippets.map(
		({ code }, index) =>
			`export async function snippet${index}(): Promise<void> {\n${code}\n\tawait Promise.resolve();\n}\n`,
	);
	return `import { SharedAudioSession } from '../../tools/packages/test-link';
import type { AudioSessionCategory, AudioSessionCategoryOptions, AudioSessionInterruptionListener, AudioSessionMode } from '../../tools/packages/test-link';

let myListener: AudioSessionInterruptionListener;
let console: { log: (...values: unknown[]) => void };

export function setUp(listener: AudioSessionInterruptionListener, log: (...values: unknown[]) => void): void {
	myListener = listener;
	console = { log };
}

// The types of the properties in the document.
export async function types(): Promise<readonly unknown[]> {
	const category: AudioSessionCategory = await SharedAudioSession.category;
	const options: AudioSessionCategoryOptions[] = await SharedAudioSession.categoryOptions;
	const categories: AudioSessionCategory[] = await SharedAudioSession.availableCategories;
	const modes: AudioSessionMode[] = await SharedAudioSession.availableModes;
	return [category, options, categories, modes];
}

${functions.join('\n')}`;
}

function problemsOf(file: string): string[] {
	const config = ts.readConfigFile(path.join(repositoryRoot, 'tsconfig.json'), (name) =>
		ts.sys.readFile(name),
	);
	const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, repositoryRoot);
	// Types that the document only shows are unused.
	const program = ts.createProgram([file], {
		...options,
		noUnusedLocals: false,
		noEmit: true,
	});
	return ts
		.getPreEmitDiagnostics(program)
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** The exports of the compiled snippets. */
interface Compiled {
	setUp(listener: () => void, log: (...values: unknown[]) => void): void;
	readonly [snippet: `snippet${number}`]: () => Promise<void>;
}

describe('the document SharedAudioSession', () => {
	const snippets = readSnippets();
	const file = path.join(repositoryRoot, 'build', 'seed', 'snippets.ts');
	const printed: unknown[][] = [];
	let game: LaunchedGame;
	let compiled: Compiled;

	before(async () => {
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, moduleOf(snippets));
		game = await launch(await prepareProject());
		compiled = createRequire(__filename)(file) as Compiled;
		compiled.setUp(
			() => undefined,
			(...values) => {
				printed.push(values);
			},
		);
	});

	after(async () => {
		assertClean(await game.close(), { allow: [/behaves as MODE_DEFAULT/] });
	});

	it('has at least 20 snippets, all of them found', () => {
		expect(snippets.length).to.equal((document.match(/^```(?:typescript|ts)$/gm) ?? []).length);
		expect(snippets.length).to.be.at.least(20);
	});

	it('compiles unchanged with strict types', () => {
		expect(problemsOf(file)).to.deep.equal([]);
	});

	for (const [index, { heading, code }] of snippets.entries()) {
		it(`runs unchanged: ${heading}`, async () => {
			printed.length = 0;
			await compiled[`snippet${index}`]?.();
			if (/^console\.log\((?!`)/m.test(code)) {
				expect(printed).to.have.length(1);
				expect(printed[0]?.[0]).to.not.equal(undefined);
			}
		});
	}

	it('has notified the listeners that it added', async () => {
		printed.length = 0;
		await game.session.setActive(true);
		await game.simulator.beginInterruption('phoneCall');
		await game.simulator.endInterruption();
		await game.simulator.setOutputVolume(0.75);
		expect(printed.map(([text]) => text)).to.deep.equal([
			'Audio interruption began',
			'Audio interruption ended',
			'Output volume changed from 0.5 to 0.75',
		]);
	});

	it('names only members and strings of the API', () => {
		const members = [...document.matchAll(/^#{4,5} `(\w+)/gm)].map(([, name = '']) => name);
		expect(members.filter((name) => !(name in SharedAudioSession))).to.deep.equal([]);
		const lists = document.slice(document.indexOf('## Enumerations'));
		const enumerations = lists.split(/^### /m).slice(1);
		const declarations = readFileSync(
			path.join(repositoryRoot, 'tools', 'packages', 'test-link', 'gen', 'names.ts'),
			'utf8',
		);
		for (const text of enumerations) {
			const type = /\*\*(\w+)\*\*/.exec(text)?.[1] ?? '';
			const union = new RegExp(`export type ${type} =([^;]*);`).exec(declarations)?.[1] ?? '';
			for (const [name] of text.matchAll(/'\w+'/g)) {
				expect(union, type).to.include(name);
			}
		}
	});
});

describe('SharedAudioSession, the object', () => {
	it('throws what is missing while no game runs', async () => {
		expect(() => SharedAudioSession.outputVolume).to.throw(
			LinkError,
			'no game runs. Await launch',
		);
		expect(() => SharedAudioSession.setActive(true)).to.throw(LinkError, 'setActive: no game');
		expect(await Promise.resolve(SharedAudioSession)).to.equal(SharedAudioSession);
	});

	it('belongs to the latest game that still runs', async () => {
		const engine = await prepareProject();
		const first = await launch(engine);
		await first.session.setCategory('ambient', []);
		const second = await launch(engine);
		await second.session.setCategory('record', []);
		expect(await SharedAudioSession.category).to.equal('record');
		await second.close();
		expect(await SharedAudioSession.category).to.equal('ambient');
		await first.close();
		expect(() => SharedAudioSession.category).to.throw(LinkError, 'no game runs');
	});
});
