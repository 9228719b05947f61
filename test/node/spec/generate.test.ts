import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { expect } from 'chai';

import { Problem } from '../../../tools/packages/terminal/problem';
import { repositoryRoot } from '../../../tools/generators/repository';
import { api } from '../../../tools/api/classes';
import { hasNotice, notice } from '../../../tools/generators/emit/notice';
import { apiFiles } from '../../../tools/generators/generate-api';
import {
	type GeneratedFiles,
	staleGenerated,
	writeAmongOthers,
	writeGenerated,
} from '../../../tools/generators/output';

const xml = 'doc_classes/AVAudioSession.xml';

async function problemOf(generation: Promise<unknown>): Promise<Problem> {
	const outcome: unknown = await generation.catch((error: unknown) => error);
	if (outcome instanceof Problem) {
		return outcome;
	}
	throw new Error('Nothing was refused.', { cause: outcome });
}

describe('the files generated from tools/api', () => {
	let root: string;
	let files: GeneratedFiles;
	const generate = (): string[] => writeGenerated(root, files);
	const stale = (): string[] => staleGenerated(root, files);
	const read = (file: string): Promise<string> => readFile(path.join(root, file), 'utf8');
	const write = (file: string, text: string): Promise<void> =>
		writeFile(path.join(root, file), text);

	before(async () => {
		files = await apiFiles(api);
	});
	beforeEach(async () => {
		root = await mkdtemp(path.join(os.tmpdir(), 'spec-'));
	});
	afterEach(() => rm(root, { recursive: true }));

	it('are committed in the version that matches the data', async () => {
		const stale: string[] = [];
		for (const [file, text] of files) {
			if ((await readFile(path.join(repositoryRoot, file), 'utf8')) !== text) {
				stale.push(file);
			}
		}
		expect(stale, 'npm run generate').to.deep.equal([]);
	});

	it('are written once, and not again while they are current', () => {
		const written = generate();
		expect(written).to.include.members([
			'src/session/gen/category.h',
			'src/session/gen/mode.h',
			'src/godot/gen/av_audio_session_enums.inc',
			'src/godot/gen/av_audio_session_constants.inc',
			'tools/packages/test-link/gen/names.ts',
			'docs/names.md',
			'docs/apple-api.md',
			'src/godot/gen/av_audio_session_members.inc',
			'src/godot/gen/av_audio_session_casts.inc',
			'src/godot/gen/av_audio_session_port_enums.inc',
		]);
		expect(generate()).to.deep.equal([]);
	});

	it('say that they are generated', async () => {
		const written = generate();
		for (const file of written) {
			// The XML declaration must be the first line of its file.
			const text = (await read(file)).replace(/^<\?xml.*\n/, '');
			expect(hasNotice(text), file).to.equal(true);
		}
	});

	it('are each named when out of date, and a check writes nothing', async () => {
		generate();
		const header = await read('src/session/gen/mode.h');
		await write('src/session/gen/mode.h', header.replace('= 10', '= 11'));
		await rm(path.join(root, 'docs/names.md'));
		const reference = await read(xml);
		await write(xml, reference.replace('name="record" value="4"', 'name="record" value="5"'));

		expect(stale()).to.have.members(['src/session/gen/mode.h', 'docs/names.md', xml]);
		expect(await read('src/session/gen/mode.h')).to.not.equal(header);

		generate();
		expect(await read('src/session/gen/mode.h')).to.equal(header);
		expect(await read(xml)).to.equal(reference);
	});

	it('are removed when no entry generates them any more, and other files stay', async () => {
		generate();
		await write('src/session/gen/gone.h', `// ${notice('tools/api/enums')}\n`);
		await write('src/session/gen/README.md', 'By hand.\n');

		expect(stale()).to.deep.equal(['src/session/gen/gone.h']);
		expect(generate()).to.deep.equal(['src/session/gen/gone.h']);
		expect(stale()).to.deep.equal([]);
		expect(await read('src/session/gen/README.md')).to.equal('By hand.\n');
	});

	it('are not changed when one of them is written alone', async () => {
		generate();
		const file = 'src/session/gen/mode.h';
		await rm(path.join(root, file));
		const alone = new Map([[file, '// By itself.\n']]);
		expect(writeAmongOthers(root, alone)).to.deep.equal([file]);
		expect(stale()).to.deep.equal([file]);
	});

	it("are refused, by name, while a symbol of Apple's is neither bound nor left out", async () => {
		const classes = api.classes.map((owner) => ({
			...owner,
			members: owner.members.filter(({ name }) => name !== 'prompt_style'),
		}));
		const generation = apiFiles({ ...api, classes });
		const { why, fix } = await problemOf(generation);
		expect(why).to.equal(
			'-[AVAudioSession promptStyle] is neither bound nor left out with a reason',
		);
		expect(fix).to.include('tools/api');
		expect(await readdir(root)).to.deep.equal([]);
	});
});
