import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { downloadSource } from '../../../tools/workshop/apt/download-source';
import { listingLine } from './fake-archive';
import { FakeMachine } from './fake-machine';
import { problemOf } from './rejection';

const name = 'godot_4.6.orig.tar.xz';
const content = 'the source';

describe('the download of a source package', () => {
	let machine: FakeMachine;
	let folder: string;
	beforeEach(() => {
		machine = new FakeMachine();
		machine.addTools('wc', 'cat');
		folder = path.join(machine.root, '.deps', 'apt-godot-source', 'forky');
		fs.mkdirSync(folder, { recursive: true });
	});
	afterEach(() => {
		machine.remove();
	});

	/** Downloads with an apt that runs `lines` to fetch the source. */
	async function download(...lines: string[]): Promise<string> {
		machine.addProgram(
			'apt-get',
			'case "$*" in *update*) exit 0;; esac',
			`case "$*" in *--print-uris*) echo "${listingLine(name, content)}"; exit 0;; esac`,
			...lines,
		);
		return downloadSource({
			folder: path.dirname(folder),
			archive: {
				uri: 'http://mirror/',
				suite: 'forky',
				component: 'main',
				signedBy: undefined,
			},
			suites: ['forky'],
			source: 'godot',
			tarball: /^godot_4.*\.orig\.tar\./,
			report: () => undefined,
			environment: machine.environment,
		});
	}

	it('returns the tarball that the index lists, not one of an earlier download', async () => {
		fs.writeFileSync(path.join(folder, 'godot_4.5.orig.tar.xz'), 'the old one');
		const file = await download(`printf '${content}' > ${name}`);
		expect(file).to.equal(path.join(folder, name));
		expect(fs.readFileSync(file, 'utf8')).to.equal(content);
	});

	it('lets apt continue a partial tarball', async () => {
		fs.writeFileSync(path.join(folder, name), 'the so');
		const file = await download(`printf 'urce' >> ${name}`);
		expect(fs.readFileSync(file, 'utf8')).to.equal(content);
	});

	it('removes a tarball that apt refuses, so that the next start fetches it', async () => {
		fs.writeFileSync(path.join(folder, name), 'not it');
		const problem = await problemOf(
			download(`printf 'urce' >> ${name}; echo 'E: Hash Sum mismatch'; exit 100`),
		);
		expect(problem.why).to.contain('Hash Sum mismatch');
		expect(fs.readdirSync(folder)).not.to.include(name);
	});

	it('keeps a partial tarball when the network is down', async () => {
		fs.writeFileSync(path.join(folder, name), 'the so');
		await problemOf(download(`echo "E: Temporary failure resolving 'mirror'"; exit 100`));
		expect(fs.readFileSync(path.join(folder, name), 'utf8')).to.equal('the so');
	});
});
