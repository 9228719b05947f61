import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { errorCode } from '../../tools/api/enums/error-code';
import { repositoryRoot } from '../../tools/generators/repository';
import { dryRun } from './dry-run';

const guide = fs.readFileSync(path.join(repositoryRoot, 'docs', 'ios.md'), 'utf8');
const presets = fs.readFileSync(path.join(repositoryRoot, 'demo', 'export_presets.cfg'), 'utf8');
const workflow = fs.readFileSync(
	path.join(repositoryRoot, '.github', 'workflows', 'release.yml'),
	'utf8',
);

/** Returns the number of an error code that Apple writes as four letters. */
function numberOf(value: string | number): number {
	return typeof value === 'number' ? value : Buffer.from(value, 'latin1').readInt32BE();
}

describe('docs/ios.md', () => {
	it('has each of Apple’s error codes with its number, its letters and Godot’s error', () => {
		const rows = [...guide.matchAll(/^\| (-?\d+) \| (?:`(.{4})`)? *\| `(\w+)` \|/gm)];
		const documented = rows.map(([, number, letters, error]) => [
			Number(number),
			letters,
			error,
		]);
		const codes = errorCode.constants.filter(({ value }) => value !== 0);
		const expected = codes.map(({ value, error }) => [
			numberOf(value),
			typeof value === 'string' ? value : undefined,
			error,
		]);
		expect(documented).to.deep.equal(expected);
	});

	it('has commands that build the XCFramework of the release', async () => {
		const commands = [...guide.matchAll(/^ *scons (.*)$/gm)].map(([, words = '']) => words);
		expect(commands).not.to.have.length(0);
		for (const words of commands) {
			const { library } = await dryRun(words.split(' '));
			expect(library).to.match(
				/^addons\/audio_session\/bin\/libaudio_session\.ios\..*\.xcframework$/,
			);
		}
	});

	it('names the oldest iOS of the library, like the demo’s preset', async () => {
		const { compilations } = await dryRun(['platform=ios', 'target=template_debug']);
		const [command = ''] = compilations.values();
		const minimum = /-miphoneos-version-min=(\S+)|-mios-simulator-version-min=(\S+)/.exec(
			command,
		);
		const version = minimum?.[1] ?? minimum?.[2] ?? '';
		expect(guide).to.include(`| \`application/min_ios_version\` | \`${version}\` or more |`);
		expect(presets).to.include(`application/min_ios_version="${version}"`);
	});

	it('names the archives of the release', () => {
		for (const [, name = ''] of guide.matchAll(/`(audio_session[\w-]*)\.zip`/g)) {
			expect(workflow).to.include(`name: ${name}\n`);
		}
	});

	it('matches the demo, which does not declare sound in the background', () => {
		expect(presets).not.to.include('UIBackgroundModes');
	});
});
