import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { expect } from 'chai';

import { Problem } from '../../../tools/problem';
import { repositoryRoot } from '../../../tools/repository';
import { api } from '../../../tools/spec/api';
import { notice } from '../../../tools/spec/emit/notice';
import { generateSpec } from '../../../tools/spec/generate';

const xml = 'doc_classes/AVAudioSession.xml';

async function problemOf(generation: Promise<unknown>): Promise<Problem> {
	const outcome: unknown = await generation.catch((error: unknown) => error);
	if (outcome instanceof Problem) {
		return outcome;
	}
	throw new Error('Nothing was refused.', { cause: outcome });
}

describe('the files generated from the spec', () => {
	let root: string;
	const read = (file: string): Promise<string> => readFile(path.join(root, file), 'utf8');
	const write = (file: string, text: string): Promise<void> =>
		writeFile(path.join(root, file), text);

	beforeEach(async () => {
		root = await mkdtemp(path.join(os.tmpdir(), 'spec-'));
		await cp(path.join(repositoryRoot, xml), path.join(root, xml));
	});
	afterEach(() => rm(root, { recursive: true }));

	it('are committed as the spec has them', async () => {
		expect(await generateSpec({ check: true })).to.deep.equal([]);
	});

	it('are written once, and not again while they are current', async () => {
		const written = await generateSpec({ check: false, root });
		expect(written).to.include.members([
			'src/session/gen/category.h',
			'src/session/gen/mode.h',
			'src/gen/av_audio_session_enums.inc',
			'src/gen/av_audio_session_constants.inc',
			'tools/spec/gen/names.ts',
			'docs/names.md',
			'docs/apple-api.md',
			'src/gen/av_audio_session_members.inc',
			'src/gen/av_audio_session_casts.inc',
			'src/gen/av_audio_session_port_enums.inc',
		]);
		expect(await generateSpec({ check: false, root })).to.deep.equal([]);
	});

	it('say that they are generated', async () => {
		const written = await generateSpec({ check: false, root });
		// A class reference is begun once, and then written by hand as well.
		for (const file of written.filter((name) => !name.endsWith('.xml'))) {
			const [firstLine = ''] = (await read(file)).split('\n');
			expect(firstLine, file).to.include(notice);
		}
	});

	it('are each named when stale, and nothing is written by a check', async () => {
		await generateSpec({ check: false, root });
		const header = await read('src/session/gen/mode.h');
		await write('src/session/gen/mode.h', header.replace('= 10', '= 11'));
		await rm(path.join(root, 'docs/names.md'));
		const reference = await read(xml);
		await write(xml, reference.replace('name="record" value="4"', 'name="record" value="5"'));

		const { why, mend } = await problemOf(generateSpec({ check: true, root }));
		expect(why.split('\n').slice(1)).to.have.members([
			'src/session/gen/mode.h',
			'docs/names.md',
			xml,
		]);
		expect(mend).to.include('npm run generate');
		expect(await read('src/session/gen/mode.h')).to.not.equal(header);

		await generateSpec({ check: false, root });
		expect(await read('src/session/gen/mode.h')).to.equal(header);
		expect(await read(xml)).to.equal(reference);
	});

	it('are removed when no entry makes them any more, and other files stay', async () => {
		await generateSpec({ check: false, root });
		await write('src/session/gen/gone.h', `// ${notice}\n`);
		await write('src/session/gen/README.md', 'By hand.\n');

		const { why } = await problemOf(generateSpec({ check: true, root }));
		expect(why.split('\n').slice(1)).to.deep.equal(['src/session/gen/gone.h']);
		expect(await generateSpec({ check: false, root })).to.deep.equal([
			'src/session/gen/gone.h',
		]);
		expect(await generateSpec({ check: true, root })).to.deep.equal([]);
		expect(await read('src/session/gen/README.md')).to.equal('By hand.\n');
	});

	it("are refused, by name, while a symbol of Apple's is neither bound nor left out", async () => {
		const classes = api.classes.map((owner) => ({
			...owner,
			members: owner.members.filter(({ name }) => name !== 'prompt_style'),
		}));
		const generation = generateSpec({ check: false, root, api: { ...api, classes } });
		const { why, mend } = await problemOf(generation);
		expect(why).to.equal(
			'-[AVAudioSession promptStyle] is neither bound nor left out with a reason',
		);
		expect(mend).to.include('tools/spec/api');
		expect(await readdir(root)).to.deep.equal(['doc_classes']);
	});

	it('begin a class reference that is missing, with its members and constants', async () => {
		await rm(path.join(root, xml));
		expect(await generateSpec({ check: false, root })).to.include(xml);
		const text = await read(xml);
		expect(text).to.match(/<member name="category" type="int" .*setter="set_category"/);
		expect(text).to.include('<constant name="soloAmbient" value="5" enum="SessionCategory">');
		expect(await generateSpec({ check: true, root })).to.deep.equal([]);
	});

	it('are refused, with the reason, while the class reference is no XML', async () => {
		await write(xml, '<class name="AVAudioSession">');
		const { what } = await problemOf(generateSpec({ check: false, root }));
		expect(what).to.equal(`${xml} is not well-formed XML.`);
	});
});
